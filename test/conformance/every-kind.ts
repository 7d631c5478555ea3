import type { YamlFiles } from "../check/check-yaml.js";

/*
 * A service with a field for each kind of limit and a rule for each kind of assertion, some of them
 * under names that trip up careless code. The real services between them use most of these, not all.
 */

const LIMITS = `
doc: One member for each limit.
members:
  Least: { type: integer, min: -3, doc: A. }
  Most: { type: float, max: 2.5, doc: B. }
  Above: { type: float, exclusiveMin: 0, doc: C. }
  Below: { type: integer, exclusiveMax: 10, doc: D. }
  Step: { type: integer, multipleOf: 4, min: 0, doc: E. }
  SmallStep: { type: float, multipleOf: 0.1, doc: F. }
  Ranges: { type: integer, ranges: [0, [10, 20], [100, 200]], doc: G. }
  NotTen: { type: integer, min: 1, max: 20, notValues: [10, 11], doc: H. }
  NotWord: { notValues: [no, none], doc: I. }
  Short: { minLength: 2, maxLength: 4, doc: J. }
  Bytes: { maxBytes: 7, doc: K. }
  Pattern: { pattern: "^[a-z]+(/[a-z]+)*$", doc: L. }
  Emoji: { pattern: "^\\\\p{Emoji}+$", maxLength: 3, doc: M. }
  Closed: { enum: { "a'b\\"c": One., "\\\\": Two., "\${x}": Three. }, doc: N. }
  Open: { enum: { a: One., b: Two. }, open: true, doc: O. }
  Number: { type: integer, enum: { "1": One., "-2": Two. }, doc: P. }
  Float: { type: float, enum: { "0.5": Half., "1": Whole. }, doc: Q. }
  Boolean: { type: boolean, doc: R. }
  Needed: { type: boolean, required: true, doc: S. }
  Emptied: { minLength: 3, whenEmpty: Everything., doc: T. }
  List: { type: "integer[]", min: 1, max: 9, minItems: 2, maxItems: 3, uniqueItems: true, doc: U. }
  Strings: { type: "string[]", maxLength: 3, maxItems: 2, required: true, doc: V. }
  Flags: { type: "boolean[]", uniqueItems: true, doc: W. }
  EmptiedList: { type: "string[]", minItems: 2, whenEmpty: Nothing., doc: X. }
  Json:
    format: json
    maxLength: 200
    json:
      members:
        Mode: { required: true, enum: { x: Ex., y: Why. }, doc: Y. }
        Depth: { type: integer, max: 3, doc: Z. }
        Tags: { type: "string[]", maxItems: 1, doc: Tags. }
      rules:
        - when: { Mode: x }
          require: [Depth]
    doc: A document in a text.
  Nested: { type: Tree, doc: A tree. }
`;

const FORMATS =
  "url date date-time local-date-minute local-date-time time base64 hex json csv cidr ip color-0x color-hash phone e164 email language timezone";

const FORMAT_MEMBERS = `
doc: One member for each format.
members:
${FORMATS.split(" ")
  .map(
    (format) =>
      `  ${format.replaceAll("-", "_")}: { format: ${format}, doc: One. }\n  ${format.replaceAll("-", "_")}_list: { type: "string[]", format: ${format}, doc: Many. }`,
  )
  .join("\n")}
  seconds: { type: integer, format: unix-seconds, doc: One. }
  milliseconds: { type: integer, format: unix-milliseconds, doc: One. }
  seconds_list: { type: "integer[]", format: unix-seconds, doc: Many. }
`;

const TREE = `
doc: A structure within itself.
members:
  Name: { required: true, maxLength: 5, doc: A. }
  Children: { type: "Tree[]", maxItems: 3, doc: B. }
  Parent: { type: Tree, doc: C. }
rules:
  - when: { Name: leaf }
    forbid: [Children]
  - unique: Children[].Name
`;

const ODD =
  "constructor toString hasOwnProperty valueOf isPrototypeOf arguments eval await async default class function delete new this issues from known key v i item report text integer filled undefined NaN Object Array Symbol";

const ODD_NAMES = `
doc: Members with awkward names.
members:
${ODD.split(" ")
  .map(
    (name, index) =>
      `  ${name}: { type: "${["integer", "string", "boolean", "Tree", "string[]"][index % 5]}", ${index % 7 === 0 ? "required: true, " : ""}doc: Odd. }`,
  )
  .join("\n")}
rules:
  - when: { constructor: 1 }
    require: [toString]
  - when: { arguments: { not: [null, 3] } }
    forbid: [valueOf]
  - anyOf: [eval, undefined]
  - together: [this, new]
`;

const RULES = `
summary: Has a rule for each assertion.
region: unused
input:
  Kind: { enum: { a: One., b: Two., c: Three. }, doc: A. }
  Size: { type: integer, doc: B. }
  Width: { type: integer, unit: pixels, doc: C. }
  Height: { type: integer, unit: pixels, doc: D. }
  Start: { format: date-time, doc: E. }
  End: { format: date-time, doc: F. }
  Day: { format: date, doc: G. }
  Since: { type: integer, format: unix-seconds, doc: H. }
  SinceMs: { type: integer, format: unix-milliseconds, doc: I. }
  Name: { doc: J. }
  Nick: { doc: K. }
  Names: { type: "string[]", doc: L. }
  Box: { type: Box, doc: M. }
  Boxes: { type: "Box[]", doc: N. }
  Chosen: { type: "string[]", doc: O. }
rules:
  - { when: { Kind: a }, require: [Size] }
  - { when: { Kind: a }, require: [Box.Label], severity: warning }
  - { when: { Kind: [b, c] }, forbid: [Size, Names] }
  - { when: { Kind: null }, ignore: [Nick] }
  - { when: { Kind: { not: [a, null] } }, forbid: [Box.Depth] }
  - { when: { Size: { min: 5, max: 9 } }, require: [Name] }
  - { when: { Name: { matches: "^x" } }, require: [Nick], severity: warning }
  - { when: { Names: { present: true } }, require: [Nick] }
  - { when: { Names: { present: false }, Size: 3 }, require: [Kind] }
  - { when: [{ Kind: a, Size: 1 }, { Kind: b, Name: y }], require: [Box] }
  - { anyOf: [Name, Nick, Box.Label] }
  - { oneOf: [Start, Since], severity: warning }
  - { when: { Size: 7 }, oneOf: [Start, Since, Box.Depth] }
  - { atMostOne: [Names, Boxes, Box.Tags] }
  - { together: [Width, Height, Box.Depth] }
  - expect: Width * 2 + Box.Depth <= Height - 1
  - { expect: Width != Height, severity: warning }
  - expect: Width * Height < 1000000
  - expect: Start < End
  - expect: End - Start <= 24h
  - { expect: now - Since <= 14d, severity: warning }
  - expect: SinceMs >= Start
  - expect: Day <= End
  - { when: { Kind: a }, restrict: { Size: { min: 2, max: 8, multipleOf: 2 }, Name: { maxLength: 3, pattern: "^[a-z]*$" } } }
  - { when: { Kind: b }, restrict: { Name: { enum: [p, q], minLength: 1 }, Names: { minItems: 1, maxItems: 2 } } }
  - { when: { Kind: c }, restrict: { Box.Depth: { enum: [1, 2] } }, severity: warning }
  - { when: { "Boxes[].Depth": 3 }, require: ["Boxes[].Label"] }
  - { expect: "Boxes[].Depth <= Size" }
  - { when: { "Boxes[].Label": x }, restrict: { "Boxes[].Depth": { max: 2 }, "Boxes[].Tags": { maxItems: 1 } } }
  - { when: { "Boxes[].Inner[].Label": z }, forbid: ["Boxes[].Inner[].Depth"] }
  - { lookup: { each: "Chosen[]", in: "Boxes[].Label" } }
  - { lookup: { each: "Boxes[].Tags[]", in: "Names[]" }, severity: warning }
  - { unique: "Boxes[].Label" }
  - { unique: "Boxes[].Inner[].Label", severity: warning }
examples: [{ title: Give what must be given, input: { Name: a, Since: 1717200000 } }]
`;

const BOX = `
doc: A box, perhaps with boxes in it.
members:
  Label: { doc: A. }
  Depth: { type: integer, doc: B. }
  Tags: { type: "string[]", doc: C. }
  Inner: { type: "Box[]", doc: D. }
`;

export const everyKind: YamlFiles = {
  "actions/Judge.yaml": RULES,
  "structures/Limits.yaml": LIMITS,
  "structures/Formats.yaml": FORMAT_MEMBERS,
  "structures/Tree.yaml": TREE,
  "structures/OddNames.yaml": ODD_NAMES,
  "structures/Box.yaml": BOX,
};
