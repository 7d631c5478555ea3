import { describe, expect, test } from "vitest";
import * as validation from "../../../runtime/src/validation.js";
import { formScript, type FormData } from "../../../generator/view/docs/form-data.js";
import { mutationsOf, withMember } from "../../conformance/mutations.js";
import { sampleAll } from "../../conformance/samples.js";
import { judged } from "../../conformance/services.js";
import { listed } from "../../conformance/shapes.js";
import { actionOf } from "../view-yaml.js";
import { runScript } from "./run-script.js";

interface Form {
  readonly form: FormData;
  readonly check: (
    runtime: typeof validation,
  ) => (value: unknown, issues: validation.Issue[]) => void;
}

describe.each(judged.map(({ name, shapes }) => [name, shapes] as const))("%s", (_, shapes) => {
  test("a form checks exactly as the generated package does", () => {
    const actions = shapes.filter(({ name, model }) => model.actions.has(name));
    expect(actions.length).toBeGreaterThan(0);
    for (const { name, model, fields, examples, generated } of actions) {
      const { value } = runScript(formScript(model.actions.get(name)!, model));
      const check = (value as Form).check(validation);
      const base = sampleAll(fields, model);
      const mutated = fields.flatMap((field) => [
        withMember(base, field.name, undefined),
        ...mutationsOf(field, model).map((one) => withMember(base, field.name, one.value)),
      ]);
      for (const input of [{}, null, base, { ...base, Stranger: 1 }, ...examples, ...mutated]) {
        const issues: validation.Issue[] = [];
        check(input, issues);
        expect(listed(issues), name).toEqual(listed(generated(input)));
      }
    }
  });
});

test("a form has what it asks for, and nothing that is for old code only", () => {
  const { action, model } = actionOf(
    `
Mode:
  type: integer
  required: true
  enum: { 0: Off., 1: On. }
  doc: How it works
Size: { type: float, min: 1, max: 5, default: 2, doc: How large. }
Old: { type: string, hidden: true, doc: For old code. }
Users: { type: "User[]", doc: Who }
`,
    "",
    {
      "structures/User.yaml": "\nmembers:\n  Key: { type: string, sensitive: true, doc: A key. }\n",
    },
  );
  const { name, value } = runScript(formScript(action, model));
  expect(name).toBe("demo/forms/act");
  const { fields, structures, call } = (value as Form).form;
  expect(call).toMatchObject({ service: "demo", action: "Act", method: "act" });
  expect(fields).toEqual([
    {
      name: "Mode",
      type: "integer",
      required: true,
      doc: "How it works.",
      values: [
        ["0", "Off."],
        ["1", "On."],
      ],
    },
    { name: "Size", type: "float", doc: "How large.", facts: "1 to 5. Default: 2." },
    { name: "Users", type: "User", list: true, doc: "Who." },
  ]);
  expect(structures).toEqual({
    User: [{ name: "Key", type: "string", sensitive: true, doc: "A key." }],
  });
});
