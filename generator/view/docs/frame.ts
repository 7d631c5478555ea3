import type { Html } from "../layout/html.js";

export interface LinkView {
  readonly label: Html;
  readonly href: Html;
}

/** A group of the sidebar. */
export interface NavGroupView {
  readonly title: Html;
  readonly open: boolean;
  readonly items: readonly (LinkView & { readonly current: boolean; readonly old: boolean })[];
}

/** What stands around the content of every page: `partials/docs/head.hbs` and `foot.hbs`. */
export interface FrameView {
  /** To the site's folder: `../`. */
  readonly root: string;
  readonly title: Html;
  readonly description: Html;
  /** The page in Markdown. */
  readonly markdown: Html;
  /** What the page is on, for scripts: `trtc`, or nothing. */
  readonly service: Html;
  readonly crumbs: readonly LinkView[];
  /** The end of the crumbs: the page itself; nothing at home. */
  readonly here: Html;
  readonly nav: readonly NavGroupView[];
  /** The sections of the page. */
  readonly contents: readonly LinkView[];
  /** The pages before and behind it: one each, or none. */
  readonly previous: readonly LinkView[];
  readonly next: readonly LinkView[];
  /** The releases that the page can be reduced to. */
  readonly releases: readonly { readonly value: string; readonly label: Html }[];
}
