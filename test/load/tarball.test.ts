import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { readTarball } from "../../generator/load/tarball.js";

const LONG = `${"deep/".repeat(30)}file.txt`;

/** What tar makes of a folder. */
function tar(files: Readonly<Record<string, string>>, flags: readonly string[] = []): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "tarball-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync("a.txt", join(folder, "link"));
  const out = join(folder, "out.tgz");
  execFileSync("tar", ["-czf", out, "-C", folder, ...flags, "package"]);
  return readFileSync(out);
}

test.each([["ustar"], ["pax"]])("files of a tarball in the format %s", (format) => {
  const bytes = tar({ "package/a.txt": "A", [`package/${LONG}`]: "B", "package/e": "" }, [
    `--format=${format}`,
  ]);
  const files = [...readTarball(bytes)].map(([path, content]) => [path, content.toString()]).sort();
  expect(files).toEqual([
    ["a.txt", "A"],
    [LONG, "B"],
    ["e", ""],
  ]);
});

test("what is no tarball, and what was cut or changed, is refused", () => {
  const bytes = tar({ "package/a.txt": "A".repeat(2000) }, ["--format=ustar"]);
  expect(() => readTarball(Buffer.from("text"))).toThrow("it is not compressed as tarballs are");
  expect(() => readTarball(bytes.subarray(0, bytes.length - 10))).toThrow("or it is damaged");
  const plain = gunzipSync(bytes);
  const header = plain.indexOf("package/a.txt");
  expect(() => readTarball(gzipSync(plain.subarray(0, header + 600)))).toThrow(
    "it ends in the middle of a file",
  );
  plain[header] = 0x71;
  expect(() => readTarball(gzipSync(plain))).toThrow("a header in it is damaged");
});

test.each([
  ["a file above the package", "package/../../etc/passwd"],
  ["a file beside the package", "other/a.txt"],
])("%s is refused", (_, path) => {
  const bytes = tar({ "package/a.txt": "A" }, [
    "--format=ustar",
    "-P",
    `--transform=s,package/a.txt,${path},`,
  ]);
  expect(() => readTarball(bytes)).toThrow("it holds a file outside the package");
});

test("links are refused, wherever they lead", () => {
  const bytes = tar({ "package/a.txt": "A" }, [
    "--format=ustar",
    "--transform=s,^link,package/l,",
    "link",
  ]);
  expect(() => readTarball(bytes)).toThrow("it holds something that is no file: package/l");
});
