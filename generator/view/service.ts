import { compareText } from "../diagnostics/diagnostic.js";
import type { Action, Model } from "../model/model.js";
import { actionDoc, rateWords } from "./action.js";
import { viewErrorCode, type ErrorCodeView } from "./error-code.js";
import { unionType } from "./code/type-text.js";
import { tsExample } from "./example.js";
import { docComment } from "./layout/comment.js";
import { commaList, group, indent, line, print, type Doc } from "./layout/doc.js";
import { markdownText } from "./markdown.js";
import { itemType } from "./paginator.js";
import { sampleRegion } from "./sample-region.js";
import { sentence } from "./words/constraint-words.js";
import { clean, sinceWords } from "./words/field-doc.js";

/** What the templates directly under `[service]/` print. */
export interface ServiceView {
  readonly service: string;
  readonly product: string;
  readonly version: string;
  readonly endpoint: string;
  readonly doc: string;
  readonly markdownDoc: string;
  readonly markdownProduct: string;
  readonly package: string;
  readonly client: string;
  readonly clientDoc: string;
  readonly constant: string;
  readonly source: string;
  readonly imports: string;
  readonly methods: readonly MethodView[];
  readonly actions: readonly ActionEntryView[];
  readonly structures: readonly StructureEntryView[];
  readonly categories: readonly CategoryView[];
  readonly errors: readonly ErrorCodeView[];
  readonly commonErrors: readonly ErrorCodeView[];
  /** The types of their codes. */
  readonly serviceCodes: string;
  readonly commonCodes: string;
  readonly regions: string;
  readonly actionCount: string;
  readonly structureCount: string;
  readonly release: string;
  readonly sampleRegion: string;
  readonly sampleAction: string;
  readonly sampleGuard: string;
  readonly packageDescription: string;
  readonly entryPoints: readonly string[];
  readonly schemaImports: string;
  readonly schemas: readonly SchemaView[];
}

/** A request's Standard Schema. */
export interface SchemaView {
  readonly doc: string;
  readonly code: string;
}

export interface MethodView {
  readonly doc: string;
  /** Name and parameters, up to the opening brace. */
  readonly head: string;
  readonly body: string;
}

export interface ActionEntryView {
  readonly name: string;
  readonly file: string;
  readonly value: string;
  readonly request: string;
  readonly check: string;
  readonly schema: string;
  readonly summary: string;
  readonly rate: string;
  readonly example: string;
  readonly deprecated: boolean;
  /** Its page, from the package's folder. */
  readonly page: string;
}

export interface StructureEntryView {
  readonly name: string;
  readonly file: string;
  readonly doc: string;
}

export interface CategoryView {
  readonly name: string;
  readonly actions: readonly ActionEntryView[];
}

export function viewService(model: Model): ServiceView {
  const live = [...model.actions.values()];
  const entries = new Map(live.map((action) => [action.name, viewEntry(action, model)]));
  const categorized = new Set(model.categories.flatMap(({ actions }) => actions));
  const others = live.filter(({ name }) => !categorized.has(name));
  const categories = [
    ...model.categories.map(({ name, actions }) => ({ name, actions: actions.map((action) => entries.get(action)!) })),
    ...(others.length > 0 ? [{ name: "Retired", actions: others.map(({ name }) => entries.get(name)!) }] : []),
  ];
  const [newest] = model.releases;
  const sample = model.actions.get(model.categories[0]?.actions[0] ?? "") ?? live[0];
  return {
    service: model.service,
    product: model.product,
    version: model.version,
    endpoint: model.endpoint,
    doc: docComment([`${clean(model.product)}, API version ${model.version}.`, clean(sentence(model.doc)), `@see ${model.file}`]),
    markdownDoc: markdownText(sentence(model.doc)),
    markdownProduct: markdownText(model.product),
    package: model.names.package,
    client: model.names.client,
    clientDoc: docComment([
      `Calls ${clean(model.product)} (API version ${model.version}), a method per action.`,
      clean(sentence(model.doc)),
      `@example\nconst ${model.names.constant} = new ${model.names.client}({ region: "${sampleRegion(model)}" });`,
    ]),
    constant: model.names.constant,
    source: model.file,
    imports: clientImports(model),
    methods: live.flatMap((action) => viewMethods(action, model)),
    actions: live.map(({ name }) => entries.get(name)!).sort((a, b) => compareText(a.file, b.file)),
    structures: [...model.structures.values()]
      .map(({ name, doc, names }) => ({ name, file: names.file, doc: markdownText(sentence(doc)) }))
      .sort((a, b) => compareText(a.file, b.file)),
    categories,
    errors: [...model.errors.values()].map(viewErrorCode),
    commonErrors: [...model.commonErrors.values()].map(viewErrorCode),
    serviceCodes: unionType("ServiceErrorCode", [...model.errors.keys()].map((code) => JSON.stringify(code))),
    commonCodes: unionType("CommonErrorCode", [...model.commonErrors.keys()].map((code) => JSON.stringify(code))),
    regions: model.regions.join(", "),
    actionCount: String(live.length),
    structureCount: String(model.structures.size),
    release: newest ? sinceWords(newest.release, model).replace(/^Since r/, "R").replace(/\.$/, "") : "",
    sampleRegion: sampleRegion(model),
    sampleAction: sample?.names.value ?? "",
    sampleGuard: sample?.names.isError ?? "",
    packageDescription: JSON.stringify(`Typed client for ${model.product} (${model.service} ${model.version})`),
    entryPoints: ["actions", "errors", "schemas"],
    schemaImports: schemaImports(live),
    schemas: live.map(viewSchema),
  };
}

function viewEntry(action: Action, model: Model): ActionEntryView {
  const { names } = action;
  const [first] = action.examples;
  return {
    name: action.name,
    file: names.file,
    value: names.value,
    request: names.request,
    check: names.check,
    schema: `${names.value}Schema`,
    summary: markdownText(sentence(action.summary)),
    rate: action.rate ? rateWords(action.rate) : "",
    example: first ? tsExample(action, first, model) : "",
    deprecated: action.deprecated !== undefined || action.retired !== undefined,
    page: `docs/${names.file}.md`,
  };
}

function viewMethods(action: Action, model: Model): readonly MethodView[] {
  const { names } = action;
  const doc = docComment([...actionDoc(action, model), `@throws {@link ${names.error}}`], 2);
  const input = action.input.some(({ required }) => required)
    ? `input: ${names.request}`
    : `input: ${names.request} = {}`;
  const method = (name: string, parameters: readonly string[], result: string, body: string, comment: string): MethodView => ({
    doc: comment,
    head: `  ${print([name, commaList("(", parameters, ")"), `: ${result} {`], 2)}`,
    body: `    return ${body};`,
  });
  const { pagination } = action;
  return [
    method(names.value, [input, "options?: CallOptions"], `Promise<${names.response}>`, `this.send(${names.value}, input, options)`, doc),
    ...(pagination
      ? [
          method(
            names.paginate,
            [`input: PagedInput<${names.request}, "${pagination.parameter}">`, "options?: CallOptions"],
            `Paginator<${names.response}, ${itemType(pagination, model)}>`,
            `${names.paginate}(this, input, options)`,
            docComment([`Goes over every item of ${pagination.items} on all pages of ${action.name}.`], 2),
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

function clientImports(model: Model): string {
  const runtime = new Set(["CallOptions"]);
  const statements: string[] = [];
  for (const action of [...model.actions.values()].sort((a, b) => compareText(a.names.file, b.names.file))) {
    const { names } = action;
    const used = [`type ${names.request}`, `type ${names.response}`, names.value];
    if (action.pagination) {
      used.push(names.paginate);
      runtime.add("PagedInput").add("Paginator");
    }
    used.push(...action.waiters.map((waiter) => waiter.function));
    const bare = (name: string): string => name.replace(/^type /, "").toLowerCase();
    used.sort((a, b) => compareText(bare(a), bare(b)));
    statements.push(print(["import ", commaList("{", used, "}", line), ` from "./actions/${names.file}.js";`]));
  }
  const items = new Set(
    [...model.actions.values()].flatMap(({ pagination }) => (pagination?.item.structure ? [pagination.item.structure] : [])),
  );
  for (const name of [...items].sort(compareText)) {
    const { names } = model.structures.get(name)!;
    statements.push(print(["import type ", commaList("{", [names.outputType], "}", line), ` from "./structures/${names.file}.js";`]));
  }
  const types = [...runtime].sort(compareText).map((name) => `type ${name}`);
  const sorted = [...types, "Client"].sort((a, b) => compareText(a.replace(/^type /, "").toLowerCase(), b.replace(/^type /, "").toLowerCase()));
  return [print(["import ", commaList("{", sorted, "}", line), ' from "@specpress/runtime";']), ...statements]
    .join("\n");
}

function schemaImports(actions: readonly Action[]): string {
  const used = actions.map(({ names }) => {
    const items = [names.check, `type ${names.request}`];
    return print(["import ", commaList("{", items, "}", line), ` from "./actions/${names.file}.js";`]);
  });
  return ['import { standardSchema, type StandardSchema } from "@specpress/runtime/validation";', ...used].join("\n");
}

function viewSchema({ name, names }: Action): SchemaView {
  const schema = `${names.value}Schema`;
  const call: Doc = ["/* @__PURE__ */ standardSchema", commaList("(", [names.check], ")")];
  return {
    doc: docComment([`Request of ${name}.`]),
    code: print(group([`export const ${schema}: StandardSchema<${names.request}> =`, group(indent([line, call])), ";"])),
  };
}
