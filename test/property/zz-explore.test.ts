import fc from "fast-check";
import { test } from "vitest";
import { writeFileSync } from "node:fs";
import * as prettier from "prettier";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform, serviceFiles } from "../check/check-yaml.js";
import { render } from "../pipeline.js";
import { specFiles } from "./spec-arbitrary.js";

test("x", { timeout: 3_000_000 }, async () => {
  const out: string[] = [];
  let files_ = 0, bad = 0;
  for (const files of fc.sample(specFiles, { numRuns: Number(process.env.N ?? 100), seed: Number(process.env.SEED ?? 1) })) {
    const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `\n${text}`]));
    const { value, findings } = loadService(serviceFiles(texts), decodeFile);
    if (findings.some(f => f.severity === "error")) { out.push("DECODE " + findings[0]!.message); continue; }
    const { model } = buildModel(value!, platform);
    for (const { path, content } of render(model)) {
      files_++;
      const parser = path.endsWith(".ts") ? "typescript" : path.endsWith(".md") ? "markdown" : path.endsWith("package.json") ? "json-stringify" : "json";
      let formatted: string;
      try { formatted = await prettier.format(content, { parser, printWidth: 100 }); } catch (e) { out.push(`ERR ${path} ${(e as Error).message}`); bad++; continue; }
      if (formatted === content) continue;
      bad++;
      const a = content.split("\n"), b = formatted.split("\n");
      let i = 0; while (a[i] === b[i]) i++;
      let j = 0; while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
      const A = a.slice(Math.max(0, i - 1), a.length - j), B = b.slice(Math.max(0, i - 1), b.length - j);
      out.push(`--- ${path}\n${A.slice(0, 14).join("\n")}\n+++\n${B.slice(0, 14).join("\n")}`);
    }
  }
  writeFileSync("/tmp/explore.txt", `${bad} bad of ${files_}\n` + out.join("\n\n"));
});
