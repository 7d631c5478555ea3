import { day } from "../day.js";
import { list, object, optional, required, type Decoded } from "../decoder.js";
import { integer, text } from "../scalars.js";
import { doc } from "./names.js";

/** A version that a package was released under: three numbers, as npm counts. */
export const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

const version = text(VERSION, "a version such as 1.4.0");
const changes = (what: string) => optional(list(doc, 1), what);

const released = object({
  version: required(version, "The package's version."),
  date: required(day("2026-03-31"), "The day of its release."),
  release: optional(integer(1), "The API's newest release then."),
  runtime: required(version, "The oldest runtime it works with."),
  breaking: changes("What breaks callers."),
  dangerous: changes("What callers have to look at."),
  safe: changes("What nobody has to do anything about."),
  docs: changes("What is told in other words."),
});

export type RawVersion = Decoded<typeof released>;

/** versions.yaml: the versions of the generated package, newest first. `specpress release` writes it. */
export const versions = list(released);
