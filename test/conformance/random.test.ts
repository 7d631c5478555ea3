import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Condition, Field, FieldPath, Rule } from "../../generator/model/field.js";
import { mutationsOf } from "./mutations.js";
import { breaking } from "./rule-breaking.js";
import { sampleOf } from "./samples.js";
import { judged } from "./services.js";
import { disagreement, type Shape } from "./shapes.js";

/** Values a shape; FUZZ_RUNS makes it more. */
const RUNS = 60 * Number(process.env["FUZZ_RUNS"] ?? 1);

for (const { name, shapes } of judged) {
  describe(name, () => {
    test.each(shapes.map((shape) => [shape.name, shape] as const))(
      "%s: any value, and both checkers agree",
      (_, shape) => {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-06-01T00:00:00Z") });
        try {
          fc.assert(
            fc.property(valueOf(shape), (value) => {
              expect(disagreement(shape, value)).toBeUndefined();
            }),
            { numRuns: RUNS, seed: 20240601 },
          );
        } finally {
          vi.useRealTimers();
        }
      },
    );
  });
}

/** Values of a shape, right and wrong, and now and then nothing of the kind. */
function valueOf(shape: Shape): Arbitrary<unknown> {
  const known = [
    ...shape.examples,
    ...shape.rules.slice(0, 8).flatMap((rule) => breaking(rule, shape).slice(0, 5)),
  ];
  return fc.oneof(
    { arbitrary: recordOf(shape.fields, shape.rules, shape, 0), weight: 20 },
    ...(known.length > 0 ? [{ arbitrary: fc.constantFrom(...known), weight: 2 }] : []),
    { arbitrary: fc.jsonValue(), weight: 1 },
  );
}

/** Some of the members, and at times one that there is not. */
function recordOf(
  fields: readonly Field[],
  rules: readonly Rule[],
  shape: Shape,
  depth: number,
): Arbitrary<object> {
  const spoken = spokenOf(rules);
  const members = fields.map((field) =>
    fc.tuple(
      fc.constant(field.name),
      fc.option(memberOf(field, spoken.get(field.name) ?? [], shape, depth), {
        nil: undefined,
        freq: field.required ? 12 : 2,
      }),
    ),
  );
  const others = fc.option(
    fc.tuple(fc.constantFrom("Other", "constructor", "toString", "a.b", ""), fc.jsonValue()),
    { freq: 8 },
  );
  return fc
    .tuple(others, ...members)
    .map(([other, ...pairs]) =>
      Object.fromEntries([
        ...pairs.filter(([, value]) => value !== undefined),
        ...(other ? [other] : []),
      ]),
    );
}

function memberOf(
  field: Field,
  spoken: readonly unknown[],
  shape: Shape,
  depth: number,
): Arbitrary<unknown> {
  const { type, json } = field;
  const odd = mutationsOf(field, shape.model).map(({ value }) => value);
  const structure =
    type.structure === undefined ? undefined : shape.model.structures.get(type.structure)!;
  const held = structure ?? (json && { ...json, members: json.members });
  const inner =
    held && depth < 4 ? recordOf(held.members, held.rules, shape, depth + 1) : undefined;
  const item =
    inner &&
    (structure
      ? inner
      : inner.map((value) =>
          JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${one}` : one)),
        ));
  const good = [sampleOf(field, shape.model), ...spoken];
  return fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 6 },
    { arbitrary: fc.constantFrom(...odd), weight: 2 },
    ...(item
      ? [{ arbitrary: type.list ? fc.array<unknown>(item, { maxLength: 3 }) : item, weight: 6 }]
      : []),
    {
      arbitrary: fc.oneof(
        fc.integer(),
        fc.double(),
        fc.string({ unit: "binary" }),
        fc.constantFrom("", [], {}, null, 0, -0),
      ),
      weight: 1,
    },
  );
}

/** The values that conditions ask for, by the member they start at. */
function spokenOf(rules: readonly Rule[]): ReadonlyMap<string, readonly unknown[]> {
  const spoken = new Map<string, unknown[]>();
  for (const { path, is, not, min, max } of rules.flatMap(({ when }) =>
    (when ?? ([] as Condition)).flat(),
  )) {
    if (path.steps.length > 1) continue;
    const values = [...(is ?? []), ...(not ?? []), min, max].filter(
      (value) => value !== null && value !== undefined,
    );
    spoken.set(nameOf(path), [...(spoken.get(nameOf(path)) ?? []), ...values]);
  }
  return spoken;
}

function nameOf({ steps }: FieldPath): string {
  return steps[0]!.name;
}
