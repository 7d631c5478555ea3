// What a built package says of itself: the spec that it was made from, and its card.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/**
 * dist/spec.json.br: the spec, and what else the package was made with, so that it can be made again
 * and be compared. `own` is the folder of specpress itself.
 */
export async function describePackage(folder, root, own) {
  const packer = join(own, "dist", "packer.mjs");
  if (!existsSync(packer)) throw new Error(`there is no ${packer}: build specpress first`);
  const { packService } = await import(pathToFileURL(packer).href);
  const made = {
    specpress: versionIn(own),
    runtime: versionIn(join(root, "runtime")),
    typescript: require("typescript/package.json").version,
    esbuild: require("esbuild/package.json").version,
  };
  writeFileSync(
    join(folder, "dist", "spec.json.br"),
    packService(root, own, basename(folder), made),
  );
}

function versionIn(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}

/** dist/card.json: what the package is, of which version, and how large once installed. */
export function writeCard(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, description, specpress } = manifest;
  const card = {
    name,
    version,
    description,
    apiVersion: specpress?.apiVersion,
    release: specpress?.release,
    // Of everything but this card.
    size: sizeOf(folder, manifest.files),
  };
  writeFileSync(join(folder, "dist", "card.json"), `${JSON.stringify(card, null, 2)}\n`);
}

/** What npm packs: always the manifest, README and LICENSE, and what the manifest lists. */
function sizeOf(folder, listed) {
  const files = ["package.json", "README.md", "LICENSE", ...listed].flatMap((entry) => {
    const path = join(folder, entry);
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [path];
    const below = readdirSync(path, { recursive: true, withFileTypes: true });
    return below.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  });
  const left = [".tsbuildinfo", "card.json"];
  return [...new Set(files)]
    .filter((file) => !left.includes(basename(file)))
    .reduce((size, file) => size + statSync(file).size, 0);
}
