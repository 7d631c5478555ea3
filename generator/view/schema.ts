import type { Action } from "../model/model.js";
import { ModuleParts, VALIDATION } from "./code/module.js";
import { docComment } from "./layout/comment.js";
import { commaList, group, indent, line, print, type Doc } from "./layout/doc.js";

/** A request's Standard Schema. */
export interface SchemaView {
  readonly doc: string;
  readonly code: string;
}

/** The import statements of the schemas' module. */
export function schemaImports(actions: readonly Action[]): string {
  const parts = new ModuleParts();
  parts.use("standardSchema", VALIDATION);
  parts.useType("StandardSchema", VALIDATION);
  for (const { names } of actions) {
    parts.use(names.check, `./actions/${names.file}.js`);
    parts.useType(names.request, `./actions/${names.file}.js`);
  }
  return parts.importsFor(".");
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
