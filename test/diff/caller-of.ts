import type { Field, Type } from "../../generator/model/field.js";
import type { Action, Model, Structure } from "../../generator/model/model.js";
import { allowedItems, sampleAll, type Values } from "../conformance/samples.js";

/**
 * TypeScript that uses all of a package: names every type, sends everything and next to nothing,
 * reads every output, handles every error. It is what a caller may have written, no more: it names
 * no structure that no action reaches.
 */
export function callerOf(model: Model): string {
  const actions = [...model.actions.values()];
  const structures = [...model.structures.values()];
  const { client } = model.names;
  const body = [
    ...structures.filter(({ inRequests }) => inRequests).map((one) => buildsStructure(one, model)),
    ...structures.filter(({ inResponses }) => inResponses).map((one) => readsStructure(one, model)),
    ...actions.flatMap((action) => [
      ...sends(action, model),
      reads(action, model),
      handles(action),
      calls(action, client),
    ]),
    `export const codes: readonly ServiceErrorCode[] = ${JSON.stringify([...model.errors.keys()])};`,
  ];
  const names = [
    ...actions.flatMap(({ names, pagination, waiters }) => [
      names.value,
      names.isError,
      `type ${names.request}`,
      `type ${names.response}`,
      ...(pagination ? [names.paginate] : []),
      ...waiters.map((waiter) => waiter.function),
    ]),
    ...structures.flatMap(({ inRequests, inResponses, names }) => [
      ...(inRequests ? [`type ${names.type}`] : []),
      ...(inResponses ? [`type ${names.outputType}`] : []),
    ]),
    `type ${client}`,
    "type ServiceErrorCode",
  ];
  return `import { ${[...new Set(names)].join(", ")} } from "./index.js";\n\n${body.join("\n")}\n`;
}

function buildsStructure({ name, names, members }: Structure, model: Model): string {
  return `export const a${name}: ${names.type} = ${JSON.stringify(sampleAll(members, model))};`;
}

function readsStructure({ name, names, members }: Structure, model: Model): string {
  return `export function read${name}(it: ${names.outputType}): readonly unknown[] {\n${readings(members, model)}}`;
}

/** All parameters at once, the required ones alone, and each value of each enum. */
function sends({ name, names, input }: Action, model: Model): readonly string[] {
  const all = sampleAll(input, model);
  const least = sampleAll(
    input.filter(({ required }) => required),
    model,
  );
  const others = input.flatMap((field): readonly Values[] =>
    field.constraints.enum && !field.type.list
      ? allowedItems(field, model).map((value) => ({ ...all, [field.name]: value }))
      : [],
  );
  return [all, least, ...others].map(
    (request, i) => `export const send${name}${i}: ${names.request} = ${JSON.stringify(request)};`,
  );
}

function reads({ name, names, output }: Action, model: Model): string {
  return `export function read${name}(it: ${names.response}): readonly unknown[] {\n${readings(output, model)}}`;
}

/** Each output into a variable of the type that it had. */
function readings(fields: readonly Field[], model: Model): string {
  const lines = fields.map(
    (field, i) => `  const v${i}: ${typeOf(field, model)} = it.${field.name};\n`,
  );
  return `${lines.join("")}  return [${fields.map((_, i) => `v${i}`).join(", ")}];\n`;
}

function typeOf({ type, nullable, optional }: Field, model: Model): string {
  const one = itemType(type, model);
  return `${type.list ? `readonly ${one}[]` : one}${nullable ? " | null" : ""}${optional ? " | undefined" : ""}`;
}

function itemType({ base, structure }: Type, model: Model): string {
  if (structure !== undefined) return model.structures.get(structure)!.names.outputType;
  return base === "string" || base === "boolean" ? base : "number";
}

function handles({ name, names, errors }: Action): string {
  const codes = errors.map(({ code }) => ` || ${names.isError}(error, ${JSON.stringify(code)})`);
  return `export function handle${name}(error: unknown): boolean {\n  return ${names.isError}(error)${codes.join("")};\n}`;
}

function calls({ name, names, pagination, waiters }: Action, client: string): string {
  const more = [
    ...(pagination ? [`${names.paginate}(client, {})`] : []),
    ...waiters.map((waiter) => `${waiter.function}(client, send${name}0)`),
  ];
  return `export function call${name}(client: ${client}): readonly unknown[] {\n  return [${[`client.${names.value}(send${name}0)`, `${names.value}.name`, ...more].join(", ")}];\n}`;
}
