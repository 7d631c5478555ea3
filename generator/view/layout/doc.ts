import { textWidth } from "./text-width.js";

/**
 * A small pretty-printer after Wadler, the kind prettier itself is built on: a document says where
 * lines may break, and a group breaks all its own places when it does not fit on the line. Views
 * lay out code with it, so that templates print what prettier would.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: "line"; readonly flat: string; readonly hard: boolean }
  | { readonly kind: "group"; readonly body: Doc; readonly broken: boolean }
  | { readonly kind: "indent"; readonly body: Doc }
  | { readonly kind: "choice"; readonly broken: Doc; readonly flat: Doc };

/** A space, or a line break when the group breaks. */
export const line: Doc = { kind: "line", flat: " ", hard: false };
/** Nothing, or a line break when the group breaks. */
export const softline: Doc = { kind: "line", flat: "", hard: false };
/** Always a line break; every group around it breaks. */
export const hardline: Doc = { kind: "line", flat: "", hard: true };

export function group(body: Doc): Doc {
  return { kind: "group", body, broken: breaks(body) };
}

export function indent(body: Doc): Doc {
  return { kind: "indent", body };
}

export function whenBroken(broken: Doc, flat: Doc = ""): Doc {
  return { kind: "choice", broken, flat };
}

export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}

/** `open a, b close`, one item a line when it does not fit, with a comma behind the last. */
export function commaList(
  open: string,
  items: readonly Doc[],
  close: string,
  padding: Doc = softline,
): Doc {
  if (items.length === 0) return `${open}${close}`;
  return group([
    open,
    indent([padding, join([",", line], items), whenBroken(",")]),
    padding,
    close,
  ]);
}

/** `<A, B>`: type arguments take no comma behind the last. */
export function typeArguments(types: readonly Doc[]): Doc {
  return group(["<", indent([softline, join([",", line], types)]), softline, ">"]);
}

function breaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(breaks);
  switch (doc.kind) {
    case "line":
      return doc.hard;
    case "group":
      return doc.broken;
    case "indent":
      return breaks(doc.body);
    case "choice":
      return false;
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

export const WIDTH = 100;

interface Command {
  readonly indent: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/**
 * Prints a document whose first line starts `column` columns in; its lines are indented by `depth`
 * spaces. `suffix` is the width of what follows on the last line.
 */
export function print(doc: Doc, depth = 0, column = depth, suffix = 0): string {
  const stack: Command[] = [{ indent: depth, flat: false, doc }];
  let text = "";
  let used = column;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { indent: level, flat, doc: part } = next;
    if (typeof part === "string") {
      text += part;
      used += textWidth(part);
    } else if (isList(part)) {
      for (let i = part.length - 1; i >= 0; i--) stack.push({ indent: level, flat, doc: part[i]! });
    } else if (part.kind === "line") {
      if (flat && !part.hard) {
        text += part.flat;
        used += part.flat.length;
      } else {
        text = `${text.trimEnd()}\n${" ".repeat(level)}`;
        used = level;
      }
    } else if (part.kind === "indent") stack.push({ indent: level + 2, flat, doc: part.body });
    else if (part.kind === "choice")
      stack.push({ indent: level, flat, doc: flat ? part.flat : part.broken });
    else {
      const fitting = !part.broken && (flat || fits(part.body, WIDTH - used - suffix, stack));
      stack.push({ indent: level, flat: fitting, doc: part.body });
    }
  }
  return text;
}

/** Whether `body`, flat, and what follows it up to the next possible break fit into `space`. */
function fits(body: Doc, space: number, rest: readonly Command[]): boolean {
  const stack: Command[] = [{ indent: 0, flat: true, doc: body }];
  let left = space;
  let behind = rest.length;
  while (left >= 0) {
    let next = stack.pop();
    if (!next) {
      if (behind === 0) return true;
      next = rest[--behind]!;
    }
    const { flat, doc } = next;
    if (typeof doc === "string") left -= textWidth(doc);
    else if (isList(doc))
      for (let i = doc.length - 1; i >= 0; i--) stack.push({ indent: 0, flat, doc: doc[i]! });
    else if (doc.kind === "line") {
      if (!flat || doc.hard) return true;
      left -= doc.flat.length;
    } else if (doc.kind === "indent") stack.push({ indent: 0, flat, doc: doc.body });
    else if (doc.kind === "group")
      stack.push({ indent: 0, flat: flat && !doc.broken, doc: doc.body });
    else stack.push({ indent: 0, flat, doc: flat ? doc.flat : doc.broken });
  }
  return false;
}
