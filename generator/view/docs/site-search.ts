import { buildErrors } from "../../model/build-errors.js";
import type { Guide } from "./guides/guide.js";
import { guideMarkdown } from "./guides/guide-markdown.js";
import { sharedSearchScript } from "./search-script.js";
import type { WholeSite } from "./site-pages.js";

/** What `docs/data/search.js.hbs` prints. */
export function viewSiteSearch({ services, platform, guides }: WholeSite): {
  readonly script: string;
} {
  return {
    script: sharedSearchScript({
      services: services.map(({ service }) => service),
      commonErrors: buildErrors(platform.errors, true).values(),
      guides: guides.map((guide) => ({ file: guide.file, title: guide.title, text: prose(guide) })),
    }),
  };
}

/** A guide's words, without marks. */
function prose(guide: Guide): string {
  return guideMarkdown(guide, "")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/[`#>|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
