import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, root } from "../source-files.js";

test("text enters pages as text: nothing makes markup or code of it", () => {
  const ways =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|eval|Function\()|document\.write|setAttribute\("on|\.on[a-z]+ = "/;
  const files = filesBelow("generator/site");
  expect(files.length).toBeGreaterThan(30);
  const using = files.filter((file) => ways.test(readFileSync(join(root, file), "utf8")));
  expect(using).toEqual([]);
});

test("nothing asks another host, and nothing is sent", () => {
  const ways = /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|https?:\/\/)/;
  const using = filesBelow("generator/site").filter((file) =>
    ways.test(readFileSync(join(root, file), "utf8")),
  );
  expect(using).toEqual([]);
});
