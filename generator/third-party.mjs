// What a bundle holds of other people's packages: their names and licenses, which ask to come along.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One text on all packages that any of some bundles holds, by esbuild's own account of them. */
export function thirdPartyLicenses(root, metafiles) {
  const folders = new Set(metafiles.flatMap(bundled).map((file) => packageFolder(root, file)));
  const notices = [...folders].map(notice).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [
    "The files next to this one hold code of these packages, bundled, otherwise unchanged.\n",
    ...new Set(notices.map(([, text]) => text)),
  ].join(`\n${"-".repeat(80)}\n\n`);
}

/** Files of which something is left after what nobody uses was dropped. */
function bundled({ outputs }) {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => file.includes("node_modules/") && bytesInOutput > 0)
    .map(([file]) => file);
}

/** The package that a file belongs to: folders within packages may have a package.json, too. */
function packageFolder(root, file) {
  for (let folder = dirname(join(root, file)); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version) return folder;
  }
}

function notice(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license, repository = {} } = manifest;
  const terms = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (terms.length === 0) throw new Error(`${name} is bundled and has no license file`);
  const source = typeof repository === "string" ? repository : repository.url;
  const head = `${name} ${version} (${license})\nSource: ${source}\n`;
  return [`${name}@${version}`, `${head}\n${terms.join("\n\n")}\n`];
}
