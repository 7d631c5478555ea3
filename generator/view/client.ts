import type { Action, Model } from "../model/model.js";
import { actionDoc } from "./action.js";
import { functionHead } from "./code/call.js";
import { CREDENTIALS, ModuleParts, RUNTIME } from "./code/module.js";
import { isInherited } from "./code/access.js";
import { docComment } from "./layout/comment.js";
import { print, typeArguments, type Doc } from "./layout/doc.js";
import { itemType, pagedInput } from "./paginator.js";
import { sentence } from "./words/constraint-words.js";
import { clean } from "./words/field-doc.js";

/** A method of the client class. */
export interface MethodView {
  readonly doc: string;
  /** Name and parameters, up to the opening brace. */
  readonly head: string;
  readonly body: string;
}

/** The methods of one action: the call, its paginator, its waiters. */
export function viewMethods(action: Action, model: Model): readonly MethodView[] {
  const { names } = action;
  const doc = docComment([...actionDoc(action, model), `@throws {@link ${names.error}}`], 2);
  // To the compiler {} has what every object inherits, of another type than such a parameter's.
  const input = action.input.some(({ required, name }) => required || isInherited(name))
    ? `input: ${names.request}`
    : `input: ${names.request} = {}`;
  const method = (
    name: string,
    parameters: readonly Doc[],
    result: Doc,
    body: string,
    comment: string,
  ): MethodView => ({
    doc: comment,
    head: `  ${print([functionHead(name, parameters, result), " {"], 2)}`,
    body: `    return ${body};`,
  });
  const { pagination } = action;
  return [
    method(
      names.value,
      [input, "options?: CallOptions"],
      `Promise<${names.response}>`,
      `this.send(${names.value}, input, options)`,
      doc,
    ),
    ...(pagination
      ? [
          method(
            names.paginate,
            [["input: ", pagedInput(action, pagination)], "options?: CallOptions"],
            ["Paginator", typeArguments([names.response, itemType(pagination, model)])],
            `${names.paginate}(this, input, options)`,
            docComment(
              [`Goes over every item of ${pagination.items} on all pages of ${action.name}.`],
              2,
            ),
          ),
        ]
      : []),
    ...action.waiters.map((waiter) =>
      method(
        waiter.function,
        [`input: ${names.request}`, "options?: WaitOptions"],
        `Promise<${names.response}${waiter.untilErrors.length > 0 ? " | undefined" : ""}>`,
        `${waiter.function}(this, input, options)`,
        docComment([`Waits by calling ${action.name}: ${clean(sentence(waiter.doc))}`], 2),
      ),
    ),
  ];
}

/** The import statements of the client's module. */
export function clientImports(model: Model): string {
  const parts = new ModuleParts();
  parts.use("Client", RUNTIME);
  parts.useType("ClientOptions", RUNTIME);
  parts.useType("CallOptions", RUNTIME);
  parts.use("defaultCredentials", CREDENTIALS);
  for (const { names, pagination, waiters } of model.actions.values()) {
    const from = `./actions/${names.file}.js`;
    parts.use(names.value, from);
    parts.useType(names.request, from);
    parts.useType(names.response, from);
    for (const waiter of waiters) {
      parts.use(waiter.function, from);
      parts.useType("WaitOptions", RUNTIME);
    }
    if (!pagination) continue;
    parts.use(names.paginate, from);
    parts.useType("PagedInput", RUNTIME);
    parts.useType("Paginator", RUNTIME);
    const item = pagination.item.structure;
    if (item === undefined) continue;
    const structure = model.structures.get(item)!.names;
    parts.useType(structure.outputType, `./structures/${structure.file}.js`);
  }
  return parts.importsFor(".");
}
