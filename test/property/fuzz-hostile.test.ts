import { expect, test } from "vitest";
import { siteOf } from "../../generator/commands/service-site.js";
import { compile } from "../../generator/compile.js";
import { decodeFile } from "../../generator/load/load-service.js";
import { platform, render, renderPages } from "../pipeline.js";
import { htmlFaults } from "../view/docs/inert-html.js";
import { HostileSpecs } from "./fuzz-hostile-specs.js";
import { expectPlain, expectPrintable, expectSound, TypeCheck } from "./fuzz-outputs.js";
import { Random } from "./fuzz-random.js";

const RUNS = Math.ceil(250 * Number(process.env["FUZZ_RUNS"] ?? 1));
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);

test(
  `${RUNS} services full of awkward names and texts: refused, or inert`,
  async () => {
    const random = new Random(SEED);
    const check = new TypeCheck();
    const codes = new Map<string, number>();
    for (let count = 0; count < RUNS; count++) {
      const dirty = random.chance(0.3);
      const service = new HostileSpecs(random, dirty).service();
      const texts = new Map(service.files.map(({ path, text }) => [path, text]));
      try {
        const { model, raw, findings } = compile(service, platform, decodeFile);
        expectPrintable(findings, (file) => texts.get(file));
        for (const { code, severity } of findings)
          if (severity === "error") codes.set(code, (codes.get(code) ?? 0) + 1);
        if (!model || !raw) continue;
        const files = render(model);
        await expectSound(service.service, files, new Set());
        for (const { path, content } of renderPages(siteOf(model, raw, platform))) {
          expectPlain(content, path);
          if (path.endsWith(".html")) expect(htmlFaults(content), path).toEqual([]);
        }
        check.add(files);
      } catch (error) {
        const specs = [...texts].map(([path, text]) => `# ${path}\n${text}`).join("\n");
        throw new Error(`run ${count} of FUZZ_SEED=${SEED}:\n${specs}`, { cause: error });
      }
    }
    const seen = JSON.stringify(Object.fromEntries(codes));
    expect(check.count, `too many were refused, for ${seen}`).toBeGreaterThan(RUNS / 4);
    expect(codes.get("description-unsafe") ?? 0, seen).toBeGreaterThan(0);
    await check.expectNoErrors();
  },
  RUNS * 2000,
);
