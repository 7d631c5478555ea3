import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { repository } from "../specpress.js";

/** The services that the repository has packages of. */
export const services = readdirSync(join(repository, "specs"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "schema")
  .map(({ name }) => name);

/** What `publish` looks at and npm packs: the sources of the packages are left out. */
const PARTS = [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  ".gitignore",
  "dist",
  "templates",
  "specs/platform.yaml",
  "runtime",
  ...services.flatMap((service) => [`specs/${service}/service.yaml`, `generated/${service}`]),
];

/** A checkout of the built repository in which every package has just been released. */
export function releasedCheckout(folder: string): void {
  for (const part of PARTS) {
    const from = join(repository, part);
    if (!existsSync(from)) throw new Error(`there is no ${part}: run npm run build`);
    mkdirSync(join(folder, part, ".."), { recursive: true });
    cpSync(from, join(folder, part), {
      recursive: true,
      filter: (path) => !["src", "node_modules", ".turbo"].includes(basename(path)),
    });
  }
  commitAll(folder);
  for (const place of ["runtime", ...services.map((service) => `generated/${service}`), "."]) {
    const { name, version } = manifestOf(join(folder, place));
    git(folder, ["tag", `${name}@${version}`]);
  }
}

export function manifestOf(folder: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as never;
}

/** Makes a folder a repository, or puts a further commit on top of it. */
export function commitAll(folder: string): void {
  if (!existsSync(join(folder, ".git"))) git(folder, ["init", "--quiet", "--initial-branch=main"]);
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--message", "Everything as it is"]);
}

export function git(cwd: string, args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  const unsigned = ["-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];
  return execFileSync("git", [...who, ...unsigned, ...args], { cwd, encoding: "utf8" });
}
