import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { generate, renderPages, renderWholeSite, root, services } from "./pipeline.js";

/** What is committed of a package: without what building and installing it adds. */
function committed(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !/^(dist|node_modules)\/|\.tsbuildinfo$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

const { assets } = (await import(pathToFileURL(join(root, "dist/site.mjs")).href)) as {
  readonly assets: Readonly<Record<string, string>>;
};

type Files = ReadonlyMap<string, string>;

function expectFresh(name: string, rendered: Files, present: Files): void {
  const stale = [...new Set([...rendered.keys(), ...present.keys()])]
    .filter((file) => file !== ".specpress.json" && rendered.get(file) !== present.get(file))
    .sort();
  expect(
    stale,
    `run npm run generate: ${stale.length} files of generated/${name} are stale`,
  ).toEqual([]);

  const manifest = JSON.parse(present.get(".specpress.json") ?? '{"files":{}}') as {
    files: object;
  };
  expect(Object.keys(manifest.files).sort(), "run npm run generate").toEqual(
    [...rendered.keys()].sort(),
  );
}

test.each(services.map(({ service }) => service))(
  "generated/%s is what its specs and the templates give",
  (name) => {
    const { files, findings } = generate(services.find(({ service }) => service === name)!);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const rendered = new Map(
      files.map(({ path, content }) => [path.slice(name.length + 1), content]),
    );
    const present = committed(join(root, "generated", name));
    expectFresh(name, rendered, present);
  },
);

test("generated/docs is what the specs and the templates give", () => {
  const sites = services.flatMap((service) => generate(service).site ?? []);
  const rendered = new Map(
    [...sites.flatMap(renderPages), ...renderWholeSite(sites)].map(({ path, content }) => [
      path.slice("docs/".length),
      content,
    ]),
  );
  const present = committed(join(root, "generated/docs"));
  // The scripts of the pages are bundled by the build of the tool.
  for (const [name, content] of Object.entries(assets)) rendered.set(`assets/${name}`, content);
  expectFresh("docs", rendered, present);
});

test("generated/ holds nothing but the packages of the services and the documentation", () => {
  const names = readdirSync(join(root, "generated")).filter((name) => !name.startsWith("."));
  const known = [...services.map(({ service }) => service), "docs"];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
