import type { Raw } from "../../../load/format/kinds.js";

/**
 * A guide, written once for its page and its Markdown twin. In its texts `code` stands between
 * backticks, and [a link](guides/signing-v3.html) leads to an address below the site's folder.
 */
export interface Guide {
  /** `signing-v3` */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly GuideSection[];
}

export interface GuideSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "code"; readonly language: string; readonly code: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Where the script of the page signs what is typed, if scripts run. */
  | { readonly kind: "signer"; readonly method: "tc3" | "v1" };

export type Platform = Raw<"platform">;

export function text(said: string): Block {
  return { kind: "text", text: said };
}

export function note(said: string): Block {
  return { kind: "note", text: said };
}

export function code(language: string, lines: readonly string[]): Block {
  return { kind: "code", language, code: lines.join("\n") };
}

export function list(...items: readonly string[]): Block {
  return { kind: "list", items };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: "table", head, rows };
}
