import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { SITE } from "./site-files.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface SiteServer {
  /** Where the site is, with a slash behind. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves the site from a sub-path, as any host of files may do, and nothing beside it. */
export async function serveSite(path = "/some/where/"): Promise<SiteServer> {
  const server = createServer(({ url = "" }, response) => {
    const wanted = decodeURIComponent(url.replace(/[?#].*/s, ""));
    const file = join(SITE, normalize(wanted.slice(path.length)));
    const there = wanted.startsWith(path) && file.startsWith(SITE) && isFile(file);
    if (!there) return void response.writeHead(404).end();
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "text/plain; charset=utf-8");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
