import {
  assert,
  dictionary,
  letrec,
  oneof,
  property,
  string,
  constantFrom,
  array,
} from "fast-check";
import { expect, test } from "vitest";
import { formParameters } from "../../../runtime/src/forms/form-parameters.js";
import { formQuery } from "../../../runtime/src/forms/form-query.js";
import { insertParameter, sortedParameters } from "../../../runtime/src/forms/sorted-parameters.js";

const names = (characters: string) =>
  string({ unit: constantFrom(...characters), minLength: 1, maxLength: 3 });

// Simple names, which need no sorting as a whole, and names around the dot or beyond U+FFFF.
const alphabets = [names("AZaz09_"), names("A0.-/ _"), names("Aé\u{1d4a6}\ufe4f.")];

const bytes = (name: string): string => Buffer.from(name).toString("latin1");

const inputs = oneof(
  ...alphabets.map((name) => {
    const { value } = letrec((tie) => ({
      value: oneof(
        { depthSize: "small" },
        constantFrom("", "x", "&b=2", "a=b", "é!*'()", 7),
        array(tie("value"), { maxLength: 13 }),
        dictionary(name, tie("value"), { maxKeys: 5, noNullPrototype: true }),
      ),
    }));
    return dictionary(name, value, { maxKeys: 5, noNullPrototype: true });
  }),
);

test("parameters come in the order of their names' bytes, and none is lost", () => {
  const law = property(inputs, (input) => {
    const sorted = sortedParameters(input);
    const order = sorted.map(([name]) => bytes(name));
    expect(order).toEqual([...order].sort());
    const plain = (one: readonly string[]) => one.join("\0");
    expect(sorted.map(plain).sort()).toEqual(formParameters(input).map(plain).sort());
  });
  assert(law, { numRuns: 1000 });
});

test("a further one goes where it belongs", () => {
  const law = property(inputs, names("AZaz09_"), (input, name) => {
    const sorted = sortedParameters(input);
    insertParameter(sorted, [name, "new"]);
    const order = sorted.map(([one]) => bytes(one));
    expect(order).toEqual([...order].sort());
    expect(sorted).toContainEqual([name, "new"]);
  });
  assert(law, { numRuns: 300 });
});

test("a query says what its parameters say, in characters of RFC 3986 alone", () => {
  const law = property(inputs, (input) => {
    const parameters = formParameters(input);
    const query = formQuery(parameters);
    expect(query).toMatch(/^[\w.~&=%-]*$/);
    const pairs = query === "" ? [] : query.split("&").map((pair) => pair.split("="));
    expect(pairs.map((pair) => pair.map(decodeURIComponent))).toEqual(parameters);
  });
  assert(law, { numRuns: 1000 });
});
