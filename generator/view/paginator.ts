import type { Action, Model, Pagination } from "../model/model.js";
import { call, functionHead } from "./code/call.js";
import { type ModuleParts, RUNTIME } from "./code/module.js";
import { docComment } from "./layout/comment.js";
import {
  group,
  hardline,
  indent,
  join,
  line,
  print,
  typeArguments,
  type Doc,
} from "./layout/doc.js";
import type { FieldPath } from "../model/field.js";

/** What `actions/[action].ts.hbs` prints for an action that pages. */
export interface PaginatorView {
  readonly name: string;
  readonly doc: string;
  /** The whole function. */
  readonly code: string;
  readonly item: string;
  readonly parameter: string;
}

export function viewPaginator(
  action: Action,
  pagination: Pagination,
  parts: ModuleParts,
  structureModule: (structure: string) => string,
  model: Model,
): PaginatorView {
  const { names } = action;
  parts.use("paginate", RUNTIME);
  if (pagination.lowest) parts.use("lowest", RUNTIME);
  for (const type of ["CallOptions", "PagedInput", "Paginator", "Sender"])
    parts.useType(type, RUNTIME);
  const item = itemType(pagination, model);
  if (pagination.item.structure) parts.useType(item, structureModule(pagination.item.structure));
  const input = pagedInput(action, pagination);
  const parameters = ["client: Sender", ["input: ", input], "options?: CallOptions"];
  const result = ["Paginator", typeArguments([names.response, item])];
  const signature = [functionHead(`export function ${names.paginate}`, parameters, result), " {"];
  const settings = settingsOf(pagination);
  const paging: Doc = [
    "{",
    indent([hardline, join([",", hardline], settings), ","]),
    hardline,
    "}",
  ];
  const paginate: Doc = [
    "return paginate(",
    indent([
      hardline,
      join([",", hardline], ["client", names.value, "input", paging, "options"]),
      ",",
    ]),
    hardline,
    ");",
  ];
  return {
    name: names.paginate,
    doc: docComment([
      `Goes over every item of ${pagination.items} on all pages of ${action.name}, fetching pages as the loop gets to them.`,
    ]),
    code: print([signature, indent([hardline, paginate]), hardline, "}"]),
    item,
    parameter: pagination.parameter,
  };
}

export function itemType({ item }: Pagination, model: Model): string {
  if (item.structure !== undefined) return model.structures.get(item.structure)!.names.outputType;
  return item.base === "string" || item.base === "boolean" ? item.base : "number";
}

function settingsOf(pagination: Pagination): readonly Doc[] {
  const read = (path: string): Doc => reader(`output.${path.replace(/\./g, "?.")}`);
  return [
    `${pagination.style}: "${pagination.parameter}"`,
    ...(pagination.style === "page" ? [`first: ${pagination.first}`] : []),
    `size: "${pagination.size}"`,
    ["items: ", read(pagination.items)],
    ...(pagination.total ? [["total: ", read(pagination.total)]] : []),
    ...(pagination.totalIsPage ? ["totalIsPage: true"] : []),
    ...(pagination.next ? [["next: ", read(pagination.next)]] : []),
    ...(pagination.lowest ? [["next: ", lowestReader(pagination.lowest)]] : []),
    ...(pagination.more ? [["more: ", read(pagination.more)]] : []),
  ];
}

/** `(output) => output.Rooms` */
function reader(expression: Doc): Doc {
  return group(["(output) =>", group(indent([line, expression]))]);
}

/** What a caller gives: the place to start from may be left out, what stops paging must be. */
export function pagedInput({ names }: Action, { parameter, without }: Pagination): Doc {
  const paged = ["PagedInput", typeArguments([names.request, `"${parameter}"`])];
  if (without.length === 0) return paged;
  return ["Omit", typeArguments([paged, without.map((name) => `"${name}"`).join(" | ")])];
}

/** `(output) => lowest(output.Messages, (item) => item.Seq)` */
function lowestReader({ steps }: FieldPath): Doc {
  const list = steps.findIndex((step) => step.list) + 1;
  const names = (part: FieldPath["steps"]): string => part.map(({ name }) => name).join("?.");
  const items = `output.${names(steps.slice(0, list))}`;
  return reader(call("lowest", [items, `(item) => item.${names(steps.slice(list))}`]));
}
