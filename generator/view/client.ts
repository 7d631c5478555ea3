import { compareText } from "../diagnostics/diagnostic.js";
import type { Action, Model } from "../model/model.js";
import { actionDoc } from "./action.js";
import { docComment } from "./layout/comment.js";
import { commaList, line, print } from "./layout/doc.js";
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
  const input = action.input.some(({ required }) => required)
    ? `input: ${names.request}`
    : `input: ${names.request} = {}`;
  const method = (
    name: string,
    parameters: readonly string[],
    result: string,
    body: string,
    comment: string,
  ): MethodView => ({
    doc: comment,
    head: `  ${print([name, commaList("(", parameters, ")"), `: ${result} {`], 2)}`,
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
            [`input: ${pagedInput(action, pagination)}`, "options?: CallOptions"],
            `Paginator<${names.response}, ${itemType(pagination, model)}>`,
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
        [`input: ${names.request}`, "options?: CallOptions"],
        `Promise<${names.response}${waiter.untilErrors.length > 0 ? " | undefined" : ""}>`,
        `${waiter.function}(this, input, options)`,
        docComment([`Waits by calling ${action.name}: ${clean(sentence(waiter.doc))}`], 2),
      ),
    ),
  ];
}

/** The import statements of the client's module. */
export function clientImports(model: Model): string {
  const runtime = new Set(["CallOptions"]);
  const statements: string[] = [];
  for (const action of [...model.actions.values()].sort((a, b) =>
    compareText(a.names.file, b.names.file),
  )) {
    const { names } = action;
    const used = [`type ${names.request}`, `type ${names.response}`, names.value];
    if (action.pagination) {
      used.push(names.paginate);
      runtime.add("PagedInput").add("Paginator");
    }
    used.push(...action.waiters.map((waiter) => waiter.function));
    const bare = (name: string): string => name.replace(/^type /, "").toLowerCase();
    used.sort((a, b) => compareText(bare(a), bare(b)));
    statements.push(
      print(["import ", commaList("{", used, "}", line), ` from "./actions/${names.file}.js";`]),
    );
  }
  const items = new Set(
    [...model.actions.values()].flatMap(({ pagination }) =>
      pagination?.item.structure ? [pagination.item.structure] : [],
    ),
  );
  for (const name of [...items].sort(compareText)) {
    const { names } = model.structures.get(name)!;
    statements.push(
      print([
        "import type ",
        commaList("{", [names.outputType], "}", line),
        ` from "./structures/${names.file}.js";`,
      ]),
    );
  }
  const types = [...runtime].sort(compareText).map((name) => `type ${name}`);
  const sorted = [...types, "Client"].sort((a, b) =>
    compareText(a.replace(/^type /, "").toLowerCase(), b.replace(/^type /, "").toLowerCase()),
  );
  return [
    print(["import ", commaList("{", sorted, "}", line), ' from "@specpress/runtime";']),
    ...statements,
  ].join("\n");
}
