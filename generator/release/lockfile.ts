/** A package of the workspace, by its folder. */
export interface Locked {
  readonly folder: string;
  readonly version: string;
  /** The range of the runtime that it has now, if it has one. */
  readonly runtime?: string;
}

type Json = Record<string, unknown>;

/** package-lock.json with the packages' new versions, as npm would write it. */
export function updateLockfile(text: string, changed: readonly Locked[]): string {
  const lock = JSON.parse(text) as Json & { packages?: Record<string, Json> };
  for (const { folder, version, runtime } of changed) {
    const entry = lock.packages?.[folder];
    if (entry && "version" in entry) entry["version"] = version;
    if (folder === "" && "version" in lock) lock["version"] = version;
    const dependencies = entry?.["dependencies"] as Json | undefined;
    if (runtime !== undefined && dependencies && RUNTIME in dependencies)
      dependencies[RUNTIME] = `^${runtime}`;
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const RUNTIME = "@specpress/runtime";
