import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import type { Issue } from "@specpress/runtime";
import { conformInput } from "../../generator/check/conform/conform-input.js";
import type { Field, Rule } from "../../generator/model/field.js";
import type { Model } from "../../generator/model/model.js";

/** What both checkers say about a value, in one form. */
export interface Fault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: string;
}

/** Something that a generated validator and the interpreting checker both judge. */
export interface Shape {
  /** `DismissRoom` for an action's input, `McuLayout` for a structure. */
  readonly name: string;
  readonly model: Model;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly examples: readonly unknown[];
  readonly generated: (value: unknown) => readonly Fault[];
  /** By the fields and the rules; or by these rules alone, as if any members were fine. */
  readonly interpreted: (value: unknown, rules?: readonly Rule[]) => readonly Fault[];
}

type Check = (value: unknown, issues: Issue[]) => readonly Issue[] | void;

/** The inputs of all actions and every structure in requests; `folder` holds the built modules. */
export async function shapesOf(model: Model, folder: string): Promise<readonly Shape[]> {
  const load = async (file: string, name: string): Promise<Check> => {
    const module = (await import(pathToFileURL(join(folder, `${file}.js`)).href)) as Record<
      string,
      Check
    >;
    return module[name]!;
  };
  const interpreter =
    (fields: readonly Field[], all: readonly Rule[]): Shape["interpreted"] =>
    (value, rules) => {
      const judge = (some: readonly Rule[]): readonly Fault[] =>
        conformInput(model, fields, some, value, Date.now() / 1000).map(faultOf);
      return rules ? judge(rules).slice(judge([]).length) : judge(all);
    };
  const actions = [...model.actions.values()].map(async (action): Promise<Shape> => {
    const { name, input, rules, names } = action;
    const check = await load(`actions/${names.file}`, names.check);
    return {
      name,
      model,
      fields: input,
      rules,
      examples: action.examples.map((example) => example.input),
      generated: (value) => (check(value, []) as readonly Issue[]).map(faultOf),
      interpreted: interpreter(input, rules),
    };
  });
  const structures = [...model.structures.values()]
    .filter(({ inRequests }) => inRequests)
    .map(async ({ name, members, rules, names }): Promise<Shape> => {
      const check = await load(`structures/${names.file}`, names.check);
      return {
        name,
        model,
        fields: members,
        rules,
        examples: [],
        generated(value) {
          const issues: Issue[] = [];
          check(value, issues);
          return issues.map(faultOf);
        },
        interpreted: interpreter(members, rules),
      };
    });
  return Promise.all([...actions, ...structures]);
}

function faultOf({ code, path, severity }: Fault): Fault {
  return { code, path, severity };
}

/** Faults as text, in no particular order of discovery. */
export function listed(faults: readonly Fault[]): readonly string[] {
  return faults
    .map(({ code, path, severity }) => `${severity} ${code} at ${JSON.stringify(path)}`)
    .sort();
}

/** Where both checkers disagree about a value; undefined when they do not. */
export function disagreement(shape: Shape, value: unknown): object | undefined {
  const generated = listed(shape.generated(value));
  const interpreted = listed(shape.interpreted(value));
  if (JSON.stringify(generated) === JSON.stringify(interpreted)) return undefined;
  return {
    shape: shape.name,
    value: inspect(value, { depth: 20 }),
    onlyGenerated: generated.filter((fault) => !interpreted.includes(fault)),
    onlyInterpreted: interpreted.filter((fault) => !generated.includes(fault)),
    ...(generated.length === interpreted.length
      ? {}
      : { counts: [generated.length, interpreted.length] }),
  };
}
