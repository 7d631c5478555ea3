import { lstatSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentType, sitePath } from "./site-path.js";

/** Serves the files below a folder, and nothing else: no link is followed. */
export function siteServer(folder: string): Server {
  return createServer((request, response) => {
    const { method = "", url = "" } = request;
    if (method !== "GET" && method !== "HEAD") {
      return answer(response, 405, "Only GET and HEAD are served.\n", { Allow: "GET, HEAD" });
    }
    const asked = sitePath(url);
    if (!asked) return answer(response, 404, "There is no such page.\n");
    const { kind, segments } = asked;
    const path = kind === "folder" ? [...segments, "index.html"] : segments;
    const found = look(folder, path);
    if (found === "folder") {
      return answer(response, 301, "", { Location: `/${segments.join("/")}/` });
    }
    if (found === undefined) return answer(response, 404, "There is no such page.\n");
    answer(response, 200, found, { "Content-Type": contentType(path.at(-1)!) });
  });
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...headers,
  });
  // Node leaves the body out of the answer to HEAD by itself.
  response.end(body);
}

/** A file's content, or that it is a folder; nothing where there is neither. */
function look(folder: string, path: readonly string[]): Buffer | "folder" | undefined {
  try {
    let at = folder;
    for (const [index, name] of path.entries()) {
      at = join(at, name);
      const here = lstatSync(at);
      const last = index === path.length - 1;
      if (here.isDirectory()) {
        if (last) return "folder";
      } else if (!here.isFile() || !last) return undefined;
    }
    return readFileSync(at);
  } catch {
    return undefined;
  }
}
