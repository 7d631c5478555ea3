import { compareText } from "../diagnostics/diagnostic.js";
import { INVISIBLE } from "../diagnostics/invisible.js";
import type { Action, Model } from "../model/model.js";
import { rateWords } from "./action.js";
import { clientImports, viewMethods, type MethodView } from "./client.js";
import { unionType } from "./code/type-text.js";
import { viewErrorCode, type ErrorCodeView } from "./error-code.js";
import { tsExample } from "./example.js";
import { docComment } from "./layout/comment.js";
import { markdownLine, markdownText } from "./markdown.js";
import { viewPackage, type PackageView } from "./package.js";
import { memo } from "./memo.js";
import { sampleRegion } from "./sample-region.js";
import { schemaImports, viewSchema, type SchemaView } from "./schema.js";
import { sentence } from "./words/constraint-words.js";
import { clean, sinceWords } from "./words/field-doc.js";

/** What the templates directly under `[service]/` print. */
export interface ServiceView extends PackageView {
  readonly service: string;
  /** As it may stand in a comment of one line. */
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

export interface ActionEntryView {
  readonly name: string;
  /** The name as it may stand in Markdown. */
  readonly title: string;
  readonly file: string;
  readonly value: string;
  readonly request: string;
  readonly check: string;
  readonly schema: string;
  readonly summary: string;
  readonly rate: string;
  readonly example: string;
  readonly deprecated: boolean;
  /** Its page in the documentation, from the package's folder. */
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

/** Several files print parts of it. */
export const viewService = memo((model: Model): ServiceView => {
  const live = [...model.actions.values()];
  const entries = new Map(live.map((action) => [action.name, viewEntry(action, model)]));
  const categorized = new Set(model.categories.flatMap(({ actions }) => actions));
  const others = live.filter(({ name }) => !categorized.has(name));
  const categories = [
    ...model.categories.map(({ name, actions }) => ({
      name: markdownLine(name),
      actions: actions.map((action) => entries.get(action)!),
    })),
    ...(others.length > 0
      ? [{ name: "Retired", actions: others.map(({ name }) => entries.get(name)!) }]
      : []),
  ];
  const [newest] = model.releases;
  const sample = model.actions.get(model.categories[0]?.actions[0] ?? "") ?? live[0];
  return {
    service: model.wireName,
    product: oneLine(clean(model.product)),
    version: model.version,
    endpoint: model.endpoint,
    doc: docComment([
      `${clean(model.product)}, API version ${model.version}.`,
      clean(sentence(model.doc)),
      `@see ${model.file}`,
    ]),
    markdownDoc: markdownText(sentence(model.doc)),
    markdownProduct: markdownLine(model.product),
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
    serviceCodes: unionType(
      "ServiceErrorCode",
      [...model.errors.keys()].map((code) => JSON.stringify(code)),
    ),
    commonCodes: unionType(
      "CommonErrorCode",
      [...model.commonErrors.keys()].map((code) => JSON.stringify(code)),
    ),
    regions: model.regions.join(", "),
    actionCount: String(live.length),
    structureCount: String(model.structures.size),
    release: newest
      ? sinceWords(newest.release, model)
          .replace(/^Since r/, "R")
          .replace(/\.$/, "")
      : "",
    sampleRegion: sampleRegion(model),
    sampleAction: sample?.names.value ?? "",
    sampleGuard: sample?.names.isError ?? "",
    packageDescription: JSON.stringify(
      `Typed client for ${oneLine(model.product)} (${model.service} ${model.version})`,
    ),
    entryPoints: ["actions", "errors", "schemas"],
    schemaImports: schemaImports(live),
    schemas: live.map(viewSchema),
    ...viewPackage(model),
  };
});

/** What is seen of a text, on one line. */
function oneLine(text: string): string {
  return text.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim();
}

function viewEntry(action: Action, model: Model): ActionEntryView {
  const { names } = action;
  const [first] = action.examples;
  return {
    name: action.name,
    title: markdownLine(action.name),
    file: names.file,
    value: names.value,
    request: names.request,
    check: names.check,
    schema: names.schema,
    summary: markdownText(sentence(action.summary)),
    rate: action.rate ? rateWords(action.rate) : "",
    example: first ? tsExample(action, first, model) : "",
    deprecated: action.deprecated !== undefined || action.retired !== undefined,
    page: `../docs/${model.service}/${names.file}.md`,
  };
}
