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
  /** A page beside the site that has nothing on it. */
  readonly blank: string;
  readonly close: () => void;
}

/** Serves the site from a sub-path, as any host of files may do, and nothing beside it. */
export async function serveSite(path = "/some/where/"): Promise<SiteServer> {
  const server = createServer(({ url = "" }, response) => {
    const wanted = decodeURIComponent(url.replace(/[?#].*/s, ""));
    if (wanted === "/blank.html") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      return void response.end("<!doctype html><link rel=icon href=data:,><title>Blank</title>");
    }
    const file = join(SITE, normalize(wanted.slice(path.length)));
    const there = wanted.startsWith(path) && file.startsWith(SITE) && isFile(file);
    if (!there) return void response.writeHead(404).end();
    response.setHeader("Cache-Control", "max-age=60");
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "text/plain; charset=utf-8");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}${path}`,
    blank: `${origin}/blank.html`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
