/** Thrown where a text leaves the plain part of YAML. Made once: it is no error of anybody's. */
class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain();

export function notPlain(): never {
  throw NOT_PLAIN;
}

export function isNotPlain(error: unknown): boolean {
  return error === NOT_PLAIN;
}
