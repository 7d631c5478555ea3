import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptySandbox, type Sandbox } from "./sandbox.js";
import { repository } from "./specpress.js";

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
}

/** A project of somebody who installed the built packages: exactly what they would publish. */
export function consumer(more: readonly string[] = []): Sandbox {
  const box = emptySandbox();
  box.write("package.json", '{ "name": "consumer", "private": true }');
  for (const folder of ["runtime", "generated/trtc", ...more])
    install(join(repository, folder), box);
  mkdirSync(box.path("node_modules/@types"));
  symlinkSync(join(repository, "node_modules/@types/node"), box.path("node_modules/@types/node"));
  return box;
}

function install(folder: string, box: Sandbox): void {
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const { name, files } = JSON.parse(manifest) as Manifest;
  const target = box.path(`node_modules/${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "package.json"), manifest);
  for (const file of files.filter((one) => !one.startsWith("!"))) {
    if (!existsSync(join(folder, file)))
      throw new Error(`${name} has no ${file}: run npm run build`);
    cpSync(join(folder, file), join(target, file), { recursive: true });
  }
}
