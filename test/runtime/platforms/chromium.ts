import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The installed Chromium, if there is one. */
export function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a page in headless Chromium for as long as `work` takes. */
export async function withPage<T>(chromium: string, url: string, work: Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), "specpress-chromium-"));
  const args = [
    "--headless=new",
    // Containers run tests as root, for whom Chromium has no sandbox.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-proxy-server",
    `--user-data-dir=${profile}`,
    url,
  ];
  // A group of its own, so that all of its processes can be ended.
  const browser = spawn(chromium, args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  browser.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) => browser.once("close", () => resolve()));
  const broken = new Promise<never>((_resolve, reject) => {
    browser.once("error", reject);
    browser.once("exit", () => reject(new Error(`Chromium ended by itself:\n${said}`)));
  });
  try {
    return await Promise.race([work, broken]);
  } finally {
    broken.catch(() => {});
    if (browser.pid !== undefined && browser.exitCode === null)
      process.kill(-browser.pid, "SIGKILL");
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
