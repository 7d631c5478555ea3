import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../generator/compile.js";
import { decodeFile, type Decode, type DecodedFile } from "../../generator/load/load-service.js";
import { listServices, readService } from "../../generator/load/spec-files.js";
import { platform, platformFile, render, services } from "../pipeline.js";
import { mutate, type Folder } from "./fuzz-mutations.js";
import { expectPrintable, expectSound, TypeCheck } from "./fuzz-outputs.js";
import { Random } from "./fuzz-random.js";
import { slicesOf, type Slice } from "./fuzz-slices.js";

/** FUZZ_RUNS=100 makes it a hundred times as many; FUZZ_SEED starts elsewhere. */
const RUNS = Math.ceil(2000 * Number(process.env["FUZZ_RUNS"] ?? 1));
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const CHECKED = 40;

const trtc = services.find(({ service }) => service === "trtc")!;
const slices = slicesOf(trtc, 3);
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "specpress-fuzz-")));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Unchanged files need not be decoded again. */
const memory = new Map<string, DecodedFile>();
const decode: Decode = (file) => {
  const key = `${file.kind}\n${file.path}\n${file.text}`;
  const known = memory.get(key);
  if (known) return known;
  const decoded = decodeFile(file);
  if (memory.size < 2000) memory.set(key, decoded);
  return decoded;
};

interface Ran {
  readonly files: ReturnType<typeof render>;
  readonly errors: number;
}

/** Reads a folder as `generate` does, and holds everything it says and makes to what it must be. */
async function run(folder: Folder, known: ReadonlySet<string>): Promise<Ran> {
  const root = join(temporary, "specs");
  rmSync(root, { recursive: true, force: true });
  for (const [path, content] of folder) {
    mkdirSync(dirname(join(root, "trtc", path)), { recursive: true });
    writeFileSync(join(root, "trtc", path), content);
  }
  expect(listServices(root)).toEqual(["trtc"]);
  const service = readService(root, "specs", "trtc");
  const texts = new Map([platformFile, ...service.files].map(({ path, text }) => [path, text]));
  const { model, findings } = compile(service, platform, decode);
  const diagnostics = expectPrintable(findings, (file) => texts.get(file));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  expect(model === undefined).toBe(errors > 0);
  if (!model) return { files: [], errors };
  const files = render(model);
  await expectSound("trtc", files, known);
  return { files, errors };
}

function folderOf(slice: Slice): Folder {
  return new Map([...slice].map(([path, text]) => [path, Buffer.from(text)]));
}

test("each slice of the specs generates as it is", async () => {
  expect(slices.length).toBeGreaterThan(5);
  for (const slice of slices) expect((await run(folderOf(slice), new Set())).errors).toBe(0);
});

test(
  `${RUNS} broken specs: located findings or sound output, never a crash`,
  async () => {
    const random = new Random(SEED);
    const known = await Promise.all(slices.map(contentsOf));
    const check = new TypeCheck();
    let refused = 0;
    for (let count = 0; count < RUNS; count++) {
      const index = random.below(slices.length);
      const folder = folderOf(slices[index]!);
      const did: string[] = [];
      do did.push(mutate(folder, random));
      while (random.chance(0.3));
      try {
        const { files, errors } = await run(folder, known[index]!);
        if (errors > 0) refused++;
        const fresh = files.some(({ content }) => !known[index]!.has(content));
        if (fresh && check.count < CHECKED && random.chance(0.5)) check.add(files);
      } catch (error) {
        throw new Error(
          `run ${count} of FUZZ_SEED=${SEED}, slice ${index}, after ${did.join(", ")}:\n${describe(folder, slices[index]!)}`,
          { cause: error },
        );
      }
    }
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(check.count).toBeGreaterThan(Math.min(CHECKED, RUNS / 100) - 1);
    await check.expectNoErrors();
  },
  RUNS * 1000,
);

async function contentsOf(slice: Slice): Promise<ReadonlySet<string>> {
  const { files } = await run(folderOf(slice), new Set());
  return new Set(files.map(({ content }) => content));
}

/** The files that were changed, for whoever has to find out why. */
function describe(folder: Folder, slice: Slice): string {
  return [...folder]
    .filter(([path, content]) => slice.get(path) !== content.toString())
    .map(([path, content]) => `${path}: ${JSON.stringify(content.toString().slice(0, 4000))}`)
    .join("\n");
}
