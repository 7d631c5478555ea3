import type { Action, Model, Pagination } from "../model/model.js";
import { type ModuleParts, RUNTIME } from "./code/module.js";
import { docComment } from "./layout/comment.js";
import { commaList, hardline, indent, join, print, type Doc } from "./layout/doc.js";

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
  for (const type of ["CallOptions", "PagedInput", "Paginator", "Sender"])
    parts.useType(type, RUNTIME);
  const item = itemType(pagination, model);
  if (pagination.item.structure) parts.useType(item, structureModule(pagination.item.structure));
  const input = `PagedInput<${names.request}, "${pagination.parameter}">`;
  const signature = [
    `export function ${names.paginate}`,
    commaList("(", ["client: Sender", `input: ${input}`, "options?: CallOptions"], ")"),
    `: Paginator<${names.response}, ${item}> {`,
  ];
  const settings = settingsOf(pagination);
  const paging: Doc = [
    "{",
    indent([hardline, join([",", hardline], settings), ","]),
    hardline,
    "}",
  ];
  const call: Doc = [
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
    code: print([signature, indent([hardline, call]), hardline, "}"]),
    item,
    parameter: pagination.parameter,
  };
}

export function itemType({ item }: Pagination, model: Model): string {
  if (item.structure !== undefined) return model.structures.get(item.structure)!.names.outputType;
  return item.base === "string" || item.base === "boolean" ? item.base : "number";
}

function settingsOf(pagination: Pagination): readonly Doc[] {
  const read = (path: string): string => `(output) => output.${path.replace(/\./g, "?.")}`;
  return [
    `${pagination.style}: "${pagination.parameter}"`,
    ...(pagination.style === "page" ? [`first: ${pagination.first}`] : []),
    `size: "${pagination.size}"`,
    `items: ${read(pagination.items)}`,
    ...(pagination.total ? [`total: ${read(pagination.total)}`] : []),
    ...(pagination.totalIsPage ? ["totalIsPage: true"] : []),
    ...(pagination.next ? [`next: ${read(pagination.next)}`] : []),
    ...(pagination.more ? [`more: ${read(pagination.more)}`] : []),
  ];
}
