/** What a request of the documentation's server asks for, by its address. */
export type SitePath =
  | { readonly kind: "file"; readonly segments: readonly string[] }
  /** An address of a folder, which ends in a slash. */
  | { readonly kind: "folder"; readonly segments: readonly string[] };

/** Names of generated files: no dot in front, nothing that a file system takes for something else. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Nothing for an address that no file of the site can have. */
export function sitePath(address: string): SitePath | undefined {
  const [path = ""] = address.split(/[?#]/, 1);
  if (!path.startsWith("/")) return undefined;
  const segments = path.slice(1).split("/");
  const last = segments.pop()!;
  if (!segments.every((name) => NAME.test(name))) return undefined;
  if (last === "") return { kind: "folder", segments };
  return NAME.test(last) ? { kind: "file", segments: [...segments, last] } : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xml: "application/atom+xml; charset=utf-8",
};

/** Of a file that has no known type, nothing is shown. */
export function contentType(name: string): string {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return Object.hasOwn(TYPES, extension) ? TYPES[extension]! : "application/octet-stream";
}
