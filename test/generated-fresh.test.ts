import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, root, services } from "./pipeline.js";

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

test.each(services.map(({ service }) => service))(
  "generated/%s is what its specs and the templates give",
  (name) => {
    const { files, findings } = generate(services.find(({ service }) => service === name)!);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const rendered = new Map(
      files.map(({ path, content }) => [path.slice(name.length + 1), content]),
    );
    const present = committed(join(root, "generated", name));
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
  },
);

test("generated/ holds nothing but the packages of the services", () => {
  const names = readdirSync(join(root, "generated")).filter((name) => !name.startsWith("."));
  const known = [...services.map(({ service }) => service), "docs"];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
