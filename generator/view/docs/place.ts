import type { Field } from "../../model/field.js";
import type { Action, ErrorCode, Model, Structure } from "../../model/model.js";

/** Where a page stands, by how its links begin. Links are relative: a site may lie anywhere. */
export interface Place {
  /** To the site's folder. */
  readonly root: string;
  /** To the folder of the page's service. */
  readonly service: string;
  /** The page's own anchors, by the names that texts on it mean. */
  readonly anchors?: ReadonlyMap<string, string>;
}

/** Pages of the whole site. */
export const AT_ROOT: Place = { root: "", service: "" };

/** Pages directly in the folder of a service, or of the guides. */
export const IN_SERVICE: Place = { root: "../", service: "" };

/** Pages in a folder of a service's folder. */
export const IN_FOLDER: Place = { root: "../../", service: "../" };

export function actionHref(place: Place, { names }: Action): string {
  return `${place.service}${names.file}.html`;
}

export function structureHref(place: Place, { names }: Structure): string {
  return `${place.service}structures/${names.file}.html`;
}

export function releaseHref(place: Place, release: number): string {
  return `${place.service}releases/${release}.html`;
}

export function errorHref(place: Place, { code, common }: ErrorCode): string {
  return `${common ? place.root : place.service}errors.html#${code}`;
}

/** Where a name of the service, or a path that begins with one, has a page, if it does. */
export function pageOf(model: Model, path: string, place: Place): string | undefined {
  const [name = "", field] = path.split(/(?:\[\])?\./);
  const action = model.actions.get(name);
  const structure = model.structures.get(name);
  const page = action ? actionHref(place, action) : structure && structureHref(place, structure);
  if (page === undefined || field === undefined) return page;
  const has = (fields: readonly Field[] | undefined) => fields?.some((one) => one.name === field);
  if (has(action?.output)) return `${page}#output-${field}`;
  if (has(action?.input)) return `${page}#input-${field}`;
  return has(structure?.members) ? `${page}#${field}` : undefined;
}
