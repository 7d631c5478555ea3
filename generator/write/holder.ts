import { readFileSync } from "node:fs";

/**
 * Says who holds a lock: the process id and, where the system tells, when that process started,
 * because ids are used again and in a container are nearly always the same.
 */
export function holderText(): string {
  return `${process.pid} ${startOf(process.pid)?.start ?? "?"}\n`;
}

export function holderId(text: string): number | undefined {
  const id = /^([1-9]\d{0,9}) \S+\n$/.exec(text)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** Whether the process that wrote `text` still runs. Text that no specpress wrote has no process. */
export function holderLives(text: string): boolean {
  const id = holderId(text);
  if (id === undefined) return false;
  try {
    process.kill(id, 0); // Signal 0 asks, and does nothing.
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const found = startOf(id);
  return !found || (!found.dead && ["?", found.start].includes(text.trim().split(" ")[1] ?? ""));
}

/** From `/proc`, which only Linux has. */
function startOf(id: number): { readonly start: string; readonly dead: boolean } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // The second field is the program's name, which may hold anything, in parentheses.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields[0], fields[19]];
  if (state === undefined || start === undefined) return undefined;
  return { start, dead: state === "Z" || state === "X" };
}
