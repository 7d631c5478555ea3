import type { Action, Model } from "../model/model.js";
import { CheckModule, checkFunction } from "./code/check-function.js";
import { ModuleParts, RUNTIME, VALIDATION } from "./code/module.js";
import { packageNames } from "./code/package-names.js";
import { unionType } from "./code/type-text.js";
import { viewDescriptor } from "./descriptor.js";
import { viewErrorCode, type ErrorCodeView } from "./error-code.js";
import { docComment } from "./layout/comment.js";
import { commaList, group, hardline, indent, line, print, type Doc } from "./layout/doc.js";
import { viewPaginator, type PaginatorView } from "./paginator.js";
import { rulesBlock, viewInterface, type InterfaceView } from "./structure.js";
import { viewWaiters, type WaiterView } from "./waiter.js";
import { article } from "./words/article.js";
import { sentence } from "./words/constraint-words.js";
import { clean, deprecationTag, sinceWords } from "./words/field-doc.js";

/** What `actions/[action].ts.hbs` prints. */
export interface ActionView {
  readonly source: string;
  readonly name: string;
  readonly file: string;
  readonly value: string;
  readonly request: string;
  readonly response: string;
  readonly error: string;
  readonly errorCode: string;
  readonly isError: string;
  readonly check: string;
  readonly imports: string;
  readonly constants: string;
  readonly requestInterface: InterfaceView;
  readonly responseInterface: InterfaceView;
  readonly errorCodeDoc: string;
  readonly errorCodeType: string;
  readonly errorDoc: string;
  readonly errorType: string;
  readonly isErrorDoc: string;
  /** The guard, with a code to narrow to or without. */
  readonly isErrorCode: string;
  readonly checkDoc: string;
  /** The function's name and parameters, up to the opening brace. */
  readonly checkHead: string;
  readonly functions: readonly string[];
  readonly descriptorDoc: string;
  readonly descriptor: string;
  readonly paginator: readonly PaginatorView[];
  readonly waiters: readonly WaiterView[];
}

export function viewAction(action: Action, model: Model): ActionView {
  const parts = new ModuleParts(packageNames(model));
  const structureModule = (name: string): string =>
    `../structures/${model.structures.get(name)!.names.file}.js`;
  const scope = new CheckModule(model, parts, structureModule);
  const { names } = action;
  const requestInterface = viewInterface(
    {
      type: names.request,
      blocks: requestDoc(action, model),
      fields: action.input,
      side: "request",
      since: action.since,
    },
    scope,
  );
  const responseInterface = viewInterface(
    {
      type: names.response,
      blocks: [`Answer of ${action.name}.`, `@see ${action.file}`],
      fields: action.output,
      side: "response",
      since: action.since,
    },
    scope,
  );
  const input = `${action.name} request`;
  const check = checkFunction(
    INNER_CHECK,
    {
      what: `${article(action.name)} ${input}`,
      type: names.request,
      fields: action.input,
      rules: action.rules,
    },
    scope,
    false,
  );
  const descriptor = viewDescriptor(action, model, parts);
  parts.useType("Issue", VALIDATION);
  parts.useType("ServiceError", RUNTIME);
  parts.useType("CommonErrorCode", "../errors.js");
  parts.useType("CallError", RUNTIME);
  parts.use("isCallError", RUNTIME);
  const paginator = action.pagination
    ? [viewPaginator(action, action.pagination, parts, structureModule, model)]
    : [];
  const waiters = viewWaiters(action, parts);
  return {
    source: action.file,
    name: action.name,
    file: names.file,
    value: names.value,
    request: names.request,
    response: names.response,
    error: names.error,
    errorCode: names.errorCode,
    isError: names.isError,
    check: names.check,
    imports: parts.importsFor("."),
    constants: parts.constants,
    requestInterface,
    responseInterface,
    errorCodeDoc: docComment([
      action.errors.length > 0
        ? `The codes that the documents list for ${action.name}, and the common ones. The service may send others.`
        : `The common codes: the documents list none for ${action.name}. The service may send others.`,
      action.errors.map(({ code, doc }) => `- \`${code}\`: ${clean(sentence(doc))}`).join("\n"),
    ]),
    errorCodeType: unionType(names.errorCode, [
      "CommonErrorCode",
      ...action.errors.map(({ code }) => JSON.stringify(code)),
    ]),
    errorDoc: docComment([`Everything that a call of ${action.name} rejects with.`]),
    errorType: print(
      group([
        `export type ${names.error} =`,
        group(indent(line)),
        `CallError<${names.errorCode}>;`,
      ]),
    ),
    isErrorDoc: docComment([
      `Whether an error came from a call of ${action.name}, and with the code, if one is given.`,
    ]),
    isErrorCode: guard(action),
    checkHead: print([
      `export function ${names.check}`,
      commaList("(", ["input: unknown"], ")"),
      ": readonly Issue[] {",
    ]),
    checkDoc: docComment([
      `Lists what is wrong with ${article(action.name)} ${input}: nothing, when it can be sent.`,
    ]),
    functions: [check, ...scope.functions],
    descriptorDoc: docComment(actionDoc(action, model)),
    descriptor,
    paginator,
    waiters,
  };
}

function guard({ names }: Action): string {
  const { isError, error, errorCode, value } = names;
  const any: Doc = [
    `export function ${isError}`,
    commaList("(", ["error: unknown"], ")"),
    `: error is ${error}`,
  ];
  const narrowed: Doc = [
    `export function ${isError}`,
    commaList("<", [`Code extends ${errorCode}`], ">"),
    commaList("(", ["error: unknown", "code: Code"], ")"),
    ": error is ServiceError<Code>;",
  ];
  const last: Doc = [
    `export function ${isError}`,
    commaList("(", ["error: unknown", `code?: ${errorCode}`], ")"),
    ": boolean {",
  ];
  const choose = group([
    "return code === undefined",
    indent([line, `? isCallError(${value}, error)`, line, `: isCallError(${value}, error, code)`]),
    ";",
  ]);
  return [
    print([any, ";"]),
    print(narrowed),
    print([last, indent([hardline, choose]), hardline, "}"]),
  ].join("\n");
}

const INNER_CHECK = "checkInput";

function requestDoc(action: Action, model: Model): readonly string[] {
  return [
    `Request of ${action.name}: ${lowerFirst(clean(sentence(action.summary)))}`,
    ...rulesBlock(action.rules),
    ...sinceBlock(action, model),
    `@see ${action.file}`,
  ];
}

function sinceBlock({ since }: Action, model: Model): readonly string[] {
  return since === undefined ? [] : [sinceWords(since, model)];
}

/** What an action is, as its value and its method say it. */
export function actionDoc(action: Action, model: Model): readonly string[] {
  return [
    clean(sentence(action.summary)),
    ...(action.doc ? [clean(action.doc)] : []),
    ...(action.caution ? [`Careful: ${clean(action.caution)}`] : []),
    ...actionFacts(action, model),
    ...(action.source ? [clean(sentence(action.source))] : []),
    `@see ${action.file}`,
    ...deprecationTag(action.deprecated),
    ...(action.retired
      ? [
          `@deprecated Deleted in release ${action.retired.release}.${action.retired.use ? ` Use ${action.retired.use}.` : ""}`,
        ]
      : []),
  ];
}

/** Rate limit, region and age of an action, as one paragraph. */
export function actionFacts(action: Action, model: Model): readonly string[] {
  const { rate, region } = action;
  const facts = [
    ...(rate ? [`Rate limit: ${rateWords(rate)}.`] : []),
    ...(region.use === "unused" ? ["Takes no region."] : []),
    ...(region.allowed ? [`Regions: ${region.allowed.join(", ")}.`] : []),
    ...(action.since === undefined ? [] : [sinceWords(action.since, model)]),
  ];
  return facts.length > 0 ? [facts.join(" ")] : [];
}

export function rateWords({
  requests,
  seconds,
}: {
  readonly requests: number;
  readonly seconds: number;
}): string {
  const calls = `${requests} call${requests === 1 ? "" : "s"}`;
  return seconds === 1 ? `${calls} per second` : `${calls} per ${seconds} seconds`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function codesOf(action: Action): readonly ErrorCodeView[] {
  return action.errors.map(viewErrorCode);
}
