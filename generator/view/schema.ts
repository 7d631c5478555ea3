import type { Action } from "../model/model.js";
import { docComment } from "./layout/comment.js";
import { commaList, group, indent, line, print, type Doc } from "./layout/doc.js";

/** A request's Standard Schema. */
export interface SchemaView {
  readonly doc: string;
  readonly code: string;
}

export function schemaImports(actions: readonly Action[]): string {
  const used = actions.map(({ names }) => {
    const items = [names.check, `type ${names.request}`];
    return print([
      "import ",
      commaList("{", items, "}", line),
      ` from "./actions/${names.file}.js";`,
    ]);
  });
  return [
    'import { standardSchema, type StandardSchema } from "@specpress/runtime/validation";',
    ...used,
  ].join("\n");
}

export function viewSchema({ name, names }: Action): SchemaView {
  const call: Doc = ["/* @__PURE__ */ standardSchema", commaList("(", [names.check], ")")];
  return {
    doc: docComment([`Request of ${name}.`]),
    code: print(
      group([
        `export const ${names.schema}: StandardSchema<${names.request}> =`,
        group(indent([line, call])),
        ";",
      ]),
    ),
  };
}
