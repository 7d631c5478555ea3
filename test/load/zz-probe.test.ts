import { test } from "vitest";
import { parseYaml } from "/work/main/generator/load/parse-yaml.js";
test("x", () => {
  for (const text of ["[\n".repeat(1e6), "{\na:\n".repeat(4e5),  "a: [\nb: [\n".repeat(2e5), "a: [\n[\n".repeat(2.5e5), "- [\n".repeat(4e5), "a: \"\\q\"\n".repeat(2e5), "? a\n".repeat(4e5), "a: 1\na: 2\n".repeat(1e5), "a: *x\n".repeat(1e5), "[a, b]: 1\n".repeat(1e5), "- - - a\n".repeat(2e5), "[1,2,{a: b}, \n".repeat(1e5), "|\n".repeat(1e6), "#\n".repeat(1e6), "a:\n ".repeat(3e5)]) {
    const t = Date.now();
    try { const r = parseYaml("f", text); console.log(JSON.stringify(text.slice(0,20)), text.length, Date.now()-t, "ms", r.findings.length, r.findings.slice(0,3).map(f=>f.code+"@"+f.offset+" "+f.message).join(" | ")); }
    catch (e) { console.log(JSON.stringify(text.slice(0,20)), Date.now()-t, "ms THROWS", (e as Error).message); }
  }
}, 600000);
