import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the generated site. */
export const SITE = join(import.meta.dirname, "../../generated/docs");

/** Files of the site by their paths from its folder, sorted. */
export function siteFiles(extension: string): readonly string[] {
  return readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(extension))
    .sort();
}

export function siteFile(path: string): string {
  return readFileSync(join(SITE, path), "utf8");
}

/** One page of each kind that there is. */
export const KINDS: Readonly<Record<string, string>> = {
  home: "index.html",
  service: "trtc/index.html",
  action: "trtc/start-publish-cdn-stream.html",
  structure: "trtc/structures/mcu-layout.html",
  "errors of a service": "trtc/errors.html",
  "errors of all": "errors.html",
  guide: "guides/making-requests.html",
  "signing v3": "guides/signing-v3.html",
  "signing v1": "guides/signing-v1.html",
  releases: "trtc/releases/index.html",
  release: "trtc/releases/33.html",
  compare: "trtc/compare.html",
};
