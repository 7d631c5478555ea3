import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { emptySandbox, sandbox, type Sandbox } from "./sandbox.js";
import { environment, tool } from "./specpress.js";

/** `specpress docs` at any free port: its address, and how it ends when interrupted. */
async function served(box: Sandbox): Promise<{ url: string; end: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [tool, "docs", "--port", "0", "-q"], {
    cwd: box.folder,
    env: environment,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.endsWith("\n")) resolve(said.trim());
    });
    void closed.then((exit) => reject(new Error(`ended with ${exit}`)));
  });
  return {
    url,
    end() {
      child.kill("SIGINT");
      return closed;
    },
  };
}

test("what generate made is served until Ctrl-C", async () => {
  const box = sandbox();
  await box.specpress(["generate", "-q"]);
  const { url, end } = await served(box);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const home = await fetch(url);
  expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await home.text()).toBe(box.read("generated/docs/index.html"));
  // As links have it: without the slash it leads to the address with one.
  const service = await fetch(`${url}trtc`);
  expect([service.url, await service.text()]).toEqual([
    `${url}trtc/`,
    box.read("generated/docs/trtc/index.html"),
  ]);
  for (const path of ["trtc/dismiss-room.md", "llms.txt", "assets/site.js", "assets/site.css"])
    expect((await fetch(url + path)).status, path).toBe(200);
  expect((await fetch(`${url}../trtc/package.json`)).status).toBe(404);
  expect(await end()).toBe(0);
});

test("without documentation it says how to make it", async () => {
  const { exit, err } = await emptySandbox().specpress(["docs"]);
  expect([exit, err]).toEqual([
    64,
    "specpress: there is no documentation in generated; npx specpress generate makes it\n",
  ]);
});

test("a port that is taken", async () => {
  const box = sandbox();
  await box.specpress(["generate", "-q"]);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { exit, err } = await box.specpress(["docs", "--port", String(port)]);
  expect([exit, err]).toEqual([
    64,
    `specpress: port ${port} is taken; name another with --port, or 0 for any that is free\n`,
  ]);
});
