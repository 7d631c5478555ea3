import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteServer } from "../../generator/commands/site-server.js";

const folder = mkdtempSync(join(tmpdir(), "specpress-docs-"));
const site = join(folder, "docs");
const server = siteServer(site);

beforeAll(async () => {
  const files: Readonly<Record<string, string>> = {
    "docs/index.html": "home",
    "docs/trtc/index.html": "service",
    "docs/trtc/atom.xml": "feed",
    "docs/assets/site.css": "looks",
    "docs/assets/site.js": "works",
    "docs/trtc/page.md": "text",
    "docs/.specpress.json": "manifest",
    "secret.html": "secret",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, "secret.html"), join(site, "link.html"));
  symlinkSync(folder, join(site, "out"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As it stands: `fetch` would resolve dots before it asks. */
async function ask(
  path: string,
  method = "GET",
): Promise<{ readonly status: number; readonly body: string; readonly answer: IncomingMessage }> {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, method }, resolve).on("error", reject).end();
  });
  let body = "";
  for await (const part of answer) body += String(part);
  return { status: answer.statusCode!, body, answer };
}

test.each([
  ["/", "home", "text/html; charset=utf-8"],
  ["/index.html?q=1", "home", "text/html; charset=utf-8"],
  ["/trtc/", "service", "text/html; charset=utf-8"],
  ["/trtc/atom.xml", "feed", "application/atom+xml; charset=utf-8"],
  ["/trtc/page.md", "text", "text/markdown; charset=utf-8"],
  ["/assets/site.css", "looks", "text/css; charset=utf-8"],
  ["/assets/site.js", "works", "text/javascript; charset=utf-8"],
])("%s is served as what it is", async (path, text, type) => {
  const { status, body, answer } = await ask(path);
  expect([status, body, answer.headers["content-type"]]).toEqual([200, text, type]);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test("a folder without its slash leads to the one with it, so that links on its page hold", async () => {
  const { status, answer } = await ask("/trtc");
  expect([status, answer.headers.location]).toEqual([301, "/trtc/"]);
});

test.each([
  "/../secret.html",
  "/trtc/../../secret.html",
  "/%2e%2e/secret.html",
  "/..%2fsecret.html",
  "/..\\secret.html",
  "//etc/passwd",
  "/etc/passwd",
  "/link.html",
  "/out/secret.html",
  "/.specpress.json",
  "/index.html/",
  "/index.html%00",
  "/%",
  "/nowhere.html",
  "*",
])("%s is no page", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, "There is no such page.\n"]);
});

test("nothing but GET and HEAD", async () => {
  const head = await ask("/index.html", "HEAD");
  expect([head.status, head.body, head.answer.headers["content-length"]]).toEqual([200, "", "4"]);
  const post = await ask("/index.html", "POST");
  expect([post.status, post.answer.headers.allow]).toEqual([405, "GET, HEAD"]);
});
