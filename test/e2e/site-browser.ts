import {
  chromium as launcher,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { findChromium } from "../runtime/platforms/chromium.js";
import { SITE } from "./site-files.js";

/** The installed Chromium, if there is one. */
export const chromium = findChromium();

if (chromium === undefined) {
  console.warn("No Chromium is installed: the tests of the docs in a browser are skipped.");
}

export async function launch(): Promise<Browser> {
  // Containers run tests as root, for whom Chromium has no sandbox.
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-proxy-server"];
  return launcher.launch({ executablePath: chromium!, args });
}

/** What a page did that no page may do: complaints on its console, requests to elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  /** What was loaded, by its address. */
  readonly requests: string[];
}

/** A new page of which everything is watched, and which cannot reach beyond where it came from. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.location().url || page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // Who goes on to the next page does not wait for the icon of this one.
    if (why !== "net::ERR_ABORTED") complaints.push(`${page.url()}: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400)
      complaints.push(`${page.url()}: ${response.url()} ${response.status()}`);
  });
  return { page, complaints, requests };
}

/** The address of a page of the site on the disk. */
export function fileUrl(path: string): string {
  const [file = "", anchor] = path.split("#");
  return `${pathToFileURL(join(SITE, file)).href}${anchor === undefined ? "" : `#${anchor}`}`;
}
