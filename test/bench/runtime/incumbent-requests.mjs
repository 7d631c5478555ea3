import * as fc from "fast-check";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'&=+ %/?#"~._-\r\n!()*'), maxLength: 6 }),
);
// In version 1 the SDK sorts names beyond U+FFFF wrongly, and in multipart it does not escape.
const name = fc.string({ unit: fc.constantFrom(..."AbcIds09_-é课"), minLength: 1, maxLength: 6 });

function values(leaf) {
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value"), { maxLength: 12 }),
      fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;
}

const data = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

/** Inputs of a form that the SDK signs as it sends them. */
export function requestsOf(form) {
  // The SDK drops null from JSON, where it may mean something; everywhere else it is dropped.
  if (form === "tc3Json")
    return fc.dictionary(name, values(data), { maxKeys: 5, noNullPrototype: true });
  // Numbers, lists and an empty body are beyond the SDK here.
  if (form === "tc3Multipart") {
    const bytes = fc.uint8Array({ maxLength: 30 }).map((array) => Buffer.from(array));
    return fc.dictionary(name, fc.oneof(text, bytes), {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    });
  }
  return fc.dictionary(name, values(fc.oneof(data, fc.constant(null))), {
    maxKeys: 5,
    noNullPrototype: true,
  });
}

/** Requests of which the SDK signs something else than it sends. */
export const KNOWN_FAULTS = {
  "an endpoint with a port": { form: "tc3Json", input: { A: 1 }, endpoint: "trtc.example:8080" },
  "a content type named in lower case": {
    form: "tc3Json",
    input: { A: 1 },
    headers: { "content-type": "application/json; charset=utf-8" },
  },
  "a number in multipart/form-data": { form: "tc3Multipart", input: { A: 1 } },
  "a quote in a part's name": { form: "tc3Multipart", input: { 'A"': "x" } },
  "multipart/form-data without parts": { form: "tc3Multipart", input: {} },
  "NaN with version 1": { form: "v1Post", input: { A: Number.NaN } },
  "Infinity with version 1": { form: "v1Get", input: { A: Infinity } },
  "names beyond U+FFFF with version 1": { form: "v1Post", input: { "\u{1d4a6}": 1, "\ufe4f": 2 } },
};
