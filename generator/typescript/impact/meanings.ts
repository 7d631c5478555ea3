import type { Action, Model, Structure } from "../../model/model.js";
import type { Meaning, Side } from "./meaning.js";

/**
 * What the names of a generated package stand for. A consumer has the package of either version
 * installed, so both are asked; where they contradict each other, the earlier one is believed.
 */
export function meanings(before: Model, after: Model): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const model of [before, after]) {
    for (const [name, meaning] of meaningsOf(model)) {
      const known = found.get(name);
      found.set(name, known ? both(known, meaning) : meaning);
    }
  }
  return found;
}

/** A structure may travel one way before, and both after. */
function both(known: Meaning, other: Meaning): Meaning {
  if (known.kind !== "fields" || other.kind !== "fields" || known.path !== other.path) return known;
  return { ...known, sides: [...new Set([...known.sides, ...other.sides])] };
}

function meaningsOf(model: Model): readonly (readonly [string, Meaning])[] {
  return [
    [model.names.client, { kind: "client" }],
    ["ServiceErrorCode", { kind: "codes", action: undefined }],
    ...[...model.actions.values()].flatMap(ofAction),
    ...[...model.structures.values()].flatMap(ofStructure),
  ];
}

function ofAction({ name, names, waiters }: Action): readonly (readonly [string, Meaning])[] {
  const roles = [
    [names.value, "call"],
    [names.paginate, "paginate"],
    [names.check, "check"],
    [names.schema, "schema"],
    [names.isError, "guard"],
  ] as const;
  const path = `actions/${name}`;
  return [
    ...roles.map(
      ([text, role]) =>
        [text, { kind: "function", action: name, role, waiter: undefined }] as const,
    ),
    ...waiters.map(
      (waiter) =>
        [
          waiter.function,
          { kind: "function", action: name, role: "wait", waiter: waiter.name },
        ] as const,
    ),
    [names.request, { kind: "fields", path: `${path}/input`, sides: ["request"] }],
    [names.response, { kind: "fields", path: `${path}/output`, sides: ["response"] }],
    [names.errorCode, { kind: "codes", action: name }],
    [names.error, { kind: "codes", action: name }],
  ];
}

function ofStructure({
  name,
  names,
  inRequests,
  inResponses,
}: Structure): readonly (readonly [string, Meaning])[] {
  const fields = (sides: readonly Side[]): Meaning => ({
    kind: "fields",
    path: `structures/${name}`,
    sides,
  });
  if (names.outputType !== names.type)
    return [
      [names.type, fields(["request"])],
      [names.outputType, fields(["response"])],
    ];
  return [
    [
      names.type,
      fields([
        ...(inRequests || !inResponses ? ["request" as const] : []),
        ...(inResponses || !inRequests ? ["response" as const] : []),
      ]),
    ],
  ];
}
