/** The parts of a request that a signature of version 1 covers. */
export interface V1Signable {
  readonly method: string;
  /** With the port, if there is one. */
  readonly host: string;
  /** All parameters but the signature, unescaped, sorted as {@link sortParameters} does. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** The text whose HMAC, in base64, is a signature of version 1. */
export function v1StringToSign({ method, host, parameters }: V1Signable): string {
  return `${method}${host}/?${plainQuery(parameters)}`;
}

/** Parameters as a query that escapes nothing. */
export function plainQuery(parameters: V1Signable["parameters"]): string {
  let text = "";
  for (const one of parameters) text += `&${one[0]}=${one[1]}`;
  return text.slice(1);
}

/** Sorts by the bytes of the names, in place. */
export function sortParameters<T extends readonly [name: string, value: string]>(list: T[]): T[] {
  // JavaScript compares UTF-16 units, in which what lies beyond U+FFFF comes before U+E000.
  const name = list.some((one) => WIDE.test(one[0]))
    ? (one: T) => inByteOrder(one[0])
    : (one: T) => one[0];
  return list.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

const WIDE = /[\ud800-\uffff]/;

function inByteOrder(name: string): string {
  return name.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
  });
}
