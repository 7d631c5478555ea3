import { stringify } from "yaml";
import { schemaLink, type Kind } from "../../generator/load/format/kinds.js";
import type { ServiceFiles, SpecFile } from "../../generator/load/spec-files.js";
import { AWKWARD, AWKWARD_NAMES, FORBIDDEN } from "./fuzz-hostile-text.js";
import type { Random } from "./fuzz-random.js";

type Data = { readonly [key: string]: unknown };

const SERVICES =
  "a constructor class default index new runtime docs this trtc types x-1 con undefined to-string".split(
    " ",
  );

/** A field with one of these is no plain text. */
const LIMITS = "type enum pattern minLength format".split(" ");

const PATTERNS = [
  "^[`${}]+$",
  "^/\\*+/$",
  "^['\"\\\\]$",
  "^\\p{L}*$",
  "^(?:a|b)/c$",
  "^[\\]/[]$",
  "^\\/\\/$",
  "^</script>$",
  "^\\u{1F600}$",
  "^\\x00\\n\\r\\t$",
  "^$",
  "^.{0,65535}$",
];

/**
 * Specs that are formally right and awkward in everything that an author may choose. `dirty` ones
 * also hold, somewhere, what must be refused.
 */
export class HostileSpecs {
  constructor(
    readonly random: Random,
    readonly dirty: boolean,
  ) {}

  service(): ServiceFiles {
    const { random } = this;
    const service = random.pick(SERVICES);
    const names = shuffled(AWKWARD_NAMES, random).filter((name) => name !== "RequestId");
    const structures = names.splice(0, random.below(4));
    const actions = names.splice(0, 1 + random.below(4));
    const codes = [
      "InternalError",
      "Failed.A",
      "Failed.constructor",
      "Failed.a_b",
      "FAILED.A",
    ].slice(0, 1 + random.below(5));
    const files: readonly (readonly [Kind, string, unknown])[] = [
      ["service", "service", this.head(actions)],
      [
        "errors",
        "errors",
        Object.fromEntries(
          codes.slice(1).map((code) => [code, { doc: this.text(), remedy: this.text() }]),
        ),
      ],
      [
        "releases",
        "releases",
        [
          {
            release: 1,
            newActions: actions,
            ...(structures.length > 0 && { newStructures: structures }),
          },
        ],
      ],
      ...structures.map((name) => ["structure", name, this.structure(structures)] as const),
      ...actions.map((name) => ["action", name, this.action(structures, codes)] as const),
    ];
    const folders: { readonly [K in Kind]?: string } = {
      action: "actions/",
      structure: "structures/",
    };
    const written = files.map(([kind, name, value]): SpecFile => ({
      kind,
      name,
      path: `specs/${service}/${folders[kind] ?? ""}${name}.yaml`,
      text: `${schemaLink(kind)}\n${stringify(value, { aliasDuplicateObjects: false })}`,
    }));
    return { service, files: written, findings: [] };
  }

  private head(actions: readonly string[]): Data {
    return {
      product: this.text(),
      doc: this.text(),
      version: "2024-01-01",
      endpoint: "a.example.com",
      regions: ["ap-guangzhou"],
      categories: [{ name: this.text(), doc: this.text(), actions }],
    };
  }

  private structure(structures: readonly string[]): Data {
    const members = this.fields(structures, 1 + this.random.below(6));
    return { doc: this.text(), source: "A test.", members, ...this.rules(members) };
  }

  private action(structures: readonly string[], codes: readonly string[]): Data {
    const { random } = this;
    const input = this.fields(structures, random.below(8));
    const names = Object.keys(input);
    const states = this.values();
    const until = { Status: Object.keys(states)[0] };
    return {
      summary: this.text(),
      ...(random.chance(0.5) && { doc: this.text(), caution: this.text() }),
      rate: random.pick(["20/s", "1/15s"]),
      region: random.pick(["unused", "optional", "required", ["ap-guangzhou"]]),
      ...(random.chance(0.2) && { deprecated: this.text() }),
      input,
      output: {
        ...this.fields(structures, random.below(5)),
        Status: { enum: states, doc: this.text() },
      },
      ...this.rules(input),
      errors: random.some(codes),
      readOnly: true,
      ...(random.chance(0.3) && {
        waiters: {
          [random.pick(AWKWARD_NAMES)]: { doc: this.text(), until, every: "2s", atMost: "1min" },
        },
      }),
      examples: names.some((name) => input[name]!["required"] === true)
        ? []
        : [{ title: this.text(), input: {}, output: { RequestId: this.text() } }],
    };
  }

  private fields(structures: readonly string[], count: number): { [name: string]: Data } {
    const names = shuffled(AWKWARD_NAMES, this.random).slice(0, count);
    return Object.fromEntries(names.map((name) => [name, this.field(structures)]));
  }

  private field(structures: readonly string[]): Data {
    const { random } = this;
    if (random.chance(0.2) && structures.length > 0) {
      return { type: random.pick(structures) + random.pick(["", "[]"]), doc: this.text() };
    }
    const about = {
      doc: this.text(),
      ...(random.chance(0.2) && { caution: this.text() }),
      ...(random.chance(0.2) && { whenAbsent: this.text() }),
      ...(random.chance(0.1) && { deprecated: { doc: this.text() } }),
      ...(random.chance(0.1) && { hidden: true }),
      ...(random.chance(0.1) && { sensitive: true }),
      ...(random.chance(0.2) && { required: true }),
    };
    const limits = random.pick<Data>([
      {},
      { enum: this.values() },
      { enum: this.values(), open: true },
      { pattern: random.pick(PATTERNS) },
      { minLength: 1, maxLength: 9, whenEmpty: this.text() },
      { type: "integer", min: -5, max: 1e15, multipleOf: 5 },
      { type: "integer", ranges: [-7, [0, 5]], notValues: [3] },
      { type: "float", exclusiveMin: -0.5, exclusiveMax: 1e9 },
      { type: "boolean" },
      { type: "string[]", maxItems: 3, uniqueItems: true, enum: this.values() },
      { format: random.pick(["url", "date-time", "base64", "color-hash"]) },
      {
        format: "json",
        json: {
          members: { [random.pick(AWKWARD_NAMES)]: { doc: this.text(), enum: this.values() } },
        },
      },
    ]);
    return { ...limits, ...about };
  }

  private values(): Data {
    const count = 1 + this.random.below(4);
    return Object.fromEntries(
      Array.from({ length: count }, () => [this.text().slice(0, 150), this.text()]),
    );
  }

  private rules(fields: { readonly [name: string]: Data }): Data {
    const { random } = this;
    const optional = Object.keys(fields).filter((name) => fields[name]!["required"] !== true);
    const texts = optional.filter((name) =>
      Object.keys(fields[name]!).every((key) => !LIMITS.includes(key)),
    );
    const [one, two] = shuffled(optional, random);
    const text = random.pick(texts);
    if (one === undefined || two === undefined) return {};
    const other = text === one ? two : one;
    const rules = random.some<Data>([
      { anyOf: [one, two] },
      { atMostOne: [one, two], severity: "warning" },
      { when: { [one]: { present: true } }, require: [two] },
      ...(text === undefined
        ? []
        : [
            { when: { [text]: [this.text(), this.text()] }, forbid: [other] },
            {
              when: { [text]: { not: [this.text(), null] } },
              require: [other],
              severity: "warning",
            },
            { when: { [text]: { matches: random.pick(PATTERNS) } }, ignore: [other] },
            { restrict: { [text]: { pattern: random.pick(PATTERNS), maxLength: 7 } } },
            {
              when: { [other]: { present: true } },
              restrict: { [text]: { enum: [this.text(), this.text()] } },
            },
          ]),
    ]);
    const [rule] = shuffled(rules, random);
    return rule ? { rules: [{ ...rule, ...(random.chance(0.5) && { doc: this.text() }) }] } : {};
  }

  private text(): string {
    const { random } = this;
    if (this.dirty && random.chance(0.05))
      return `${random.pick(AWKWARD)}${random.pick(FORBIDDEN)}`;
    if (random.chance(0.2)) return `Plain text ${random.below(1000)}.`;
    const awkward = random.pick(AWKWARD);
    return random.pick([
      `${awkward}x`,
      `x${awkward}`,
      `${awkward} ${random.pick(AWKWARD)} x`,
      `${awkward}\nx`,
    ]);
  }
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => [random.next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}
