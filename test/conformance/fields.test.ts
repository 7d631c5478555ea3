import { describe, expect, test } from "vitest";
import { mutationsOf, withMember } from "./mutations.js";
import { sampleAll } from "./samples.js";
import { judged } from "./services.js";
import { disagreement, type Fault, type Shape } from "./shapes.js";

for (const { name, shapes } of judged) describe(name, () => describeShapes(shapes));

function describeShapes(shapes: readonly Shape[]): void {
  test("the examples are accepted", () => {
    const examples = shapes.flatMap((shape) => shape.examples.map((value) => ({ shape, value })));
    expect(examples.length).toBeGreaterThan(0);
    for (const { shape, value } of examples) {
      const errors = shape.generated(value).filter(({ severity }) => severity === "error");
      expect(errors, shape.name).toEqual([]);
      expect(disagreement(shape, value)).toBeUndefined();
    }
  });

  test.each(shapes.map((shape) => [shape.name, shape] as const))(
    "%s: each field by its type and limits",
    (_, shape) => {
      const base = sampleAll(shape.fields, shape.model);
      expect(disagreement(shape, base)).toBeUndefined();
      for (const field of shape.fields) {
        for (const { what, value, code, below, refused } of mutationsOf(field, shape.model)) {
          const place = `${shape.name}.${field.name} ${what}`;
          const mutated = withMember(base, field.name, value);
          const path = [field.name, ...below];
          const said = shape.generated(mutated).filter((fault) => isAt(fault, code, path));
          if (refused)
            expect(
              said.map(({ severity }) => severity),
              place,
            ).toContain("error");
          // A rule may narrow what the field by itself allows.
          const byRules = shape
            .interpreted(mutated, shape.rules)
            .filter((fault) => isAt(fault, code, path));
          if (!refused) expect(said.length, place).toBe(byRules.length);
          expect(disagreement(shape, mutated), place).toBeUndefined();
        }
      }
    },
  );

  test.each(shapes.map((shape) => [shape.name, shape] as const))(
    "%s: what is missing and what does not belong",
    (_, shape) => {
      const base = sampleAll(shape.fields, shape.model);
      for (const { name, required } of shape.fields) {
        for (const value of [withMember(base, name, undefined), { ...base, [name]: undefined }]) {
          const said = shape
            .generated(value)
            .some((fault) => isAt(fault, "required", [name]) && fault.severity === "error");
          if (required) expect(said, `${shape.name} without ${name}`).toBe(true);
          expect(disagreement(shape, value), `${shape.name} without ${name}`).toBeUndefined();
        }
      }
      for (const name of STRANGERS.filter((one) =>
        shape.fields.every((field) => field.name !== one),
      )) {
        const value = Object.defineProperty({ ...base }, name, {
          value: 1,
          enumerable: true,
          configurable: true,
        });
        expect(
          shape.generated(value).filter((fault) => isAt(fault, "unknown", [name])),
          name,
        ).toHaveLength(1);
        expect(disagreement(shape, value), name).toBeUndefined();
      }
      for (const value of [undefined, null, 1, "a", [], [base], true, () => base]) {
        expect(shape.generated(value)).toEqual([
          { code: value === undefined ? "required" : "type", path: [], severity: "error" },
        ]);
        expect(disagreement(shape, value)).toBeUndefined();
      }
      expect(disagreement(shape, {})).toBeUndefined();
    },
  );
}

const STRANGERS = [
  "NoSuchMember",
  "constructor",
  "toString",
  "__proto__",
  "hasOwnProperty",
  "",
  "a b",
  "0",
];

function isAt(fault: Fault, code: string, path: readonly (string | number)[]): boolean {
  return fault.code === code && JSON.stringify(fault.path) === JSON.stringify(path);
}
