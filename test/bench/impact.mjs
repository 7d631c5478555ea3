// How long impact takes to look through a project of 500 files that call a generated package.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table, timeProcess } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tool = join(root, "dist/specpress.mjs");
const FILES = 500;

/** A file that calls, passes, reads and catches, among code that has the same names and does not. */
function source(number, count) {
  const own = Array.from(
    { length: 12 },
    (_, i) => `
export interface Row${i} {
  readonly SdkAppId: number;
  readonly Name: string;
  readonly Total?: number;
}

export function sum${i}(rows: readonly Row${i}[]): number {
  let Total = 0;
  for (const { SdkAppId, Name, Total: part } of rows) Total += (part ?? SdkAppId) + Name.length;
  return Total;
}
`,
  );
  return `import { CccClient, isDescribeChatMessagesError, type SeatUserInfo } from "@specpress/ccc";
import { sum0 as next } from "./file-${(number + 1) % count}.js";

const ccc = new CccClient();

export function seat(Mail: string): SeatUserInfo {
  return { Mail, Name: "name ${number}" };
}

export async function work(SdkAppId: number, SessionId: string): Promise<number> {
  const { ErrorStaffList } = await ccc.createStaff({ SdkAppId, Staffs: [seat("a@example.com")] });
  try {
    const { TotalCount, Messages } = await ccc.describeChatMessages({ SessionId });
    return next([]) + (TotalCount ?? 0) + (Messages ?? []).length + (ErrorStaffList ?? []).length;
  } catch (error) {
    if (isDescribeChatMessagesError(error)) return 0;
    throw error;
  }
}
${own.join("")}`;
}

function writeProject(count) {
  const folder = join(tmpdir(), `specpress-bench-impact-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "type": "module" }');
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["src"] }),
  );
  for (let number = 0; number < count; number++)
    writeFileSync(join(folder, `src/file-${number}.ts`), source(number, count));
  return folder;
}

export async function benchImpact() {
  const run = (args) => timeProcess(process.execPath, args, { cwd: root, runs: 3 });
  const timed = (count) => {
    const folder = writeProject(count);
    const seconds = run([tool, "impact", "ccc@40", "ccc", "--project", folder]);
    rmSync(folder, { recursive: true, force: true });
    return seconds;
  };
  const many = timed(FILES);
  const one = timed(1);
  const diff = run([tool, "diff", "ccc@40", "ccc"]);
  const row = (name, seconds) => [name, `${seconds.toFixed(2)} s`, (seconds / many).toFixed(1)];
  table("impact ccc@40 ccc (median of 3 whole processes)", [
    ["", "time", "ratio"],
    row(`a project of ${FILES} files, 100 lines each`, many),
    row("a project of one file", one),
    row("diff of the same two states", diff),
  ]);
}
