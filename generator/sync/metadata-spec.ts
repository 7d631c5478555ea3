import type { RawField } from "../load/format/field.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import type { Metadata, MetadataAction, MetadataMember, MetadataObject } from "./metadata.js";

/** Outputs that every answer of the platform has, so that no spec lists them. */
const OF_EVERY_ANSWER = new Set(["RequestId"]);

/** Upstream's word on an action that is on its way out. */
const LEAVING: Readonly<Record<string, string>> = {
  deprecated: "Upstream marks the action as deprecated.",
  offline: "Upstream has taken the action offline.",
};

/** Metadata in the form of a spec, with nothing in it that the metadata does not say. */
export function metadataSpec(metadata: Metadata, file: string): RawSpec {
  const sourced = <T>(name: string, value: T): Sourced<T> => ({ name, file, value });
  const sides = new Set(metadata.actions.flatMap(({ input, output }) => [input, output]));
  const used = typesOf(metadata);
  const structures = [...metadata.objects.values()].filter(
    ({ name }) => !sides.has(name) || used.has(name),
  );
  const names = metadata.actions.map(({ name }) => name);
  return {
    name: metadata.service,
    service: sourced("service", {
      product: metadata.product,
      doc: metadata.doc,
      version: metadata.version,
      endpoint: `${metadata.service}.tencentcloudapi.com`,
      regions: [],
      categories: [{ name: "All", actions: names }],
    }),
    known: { actions: names, structures: structures.map(({ name }) => name) },
    actions: metadata.actions.map((action) =>
      sourced(action.name, rawAction(action, metadata.objects)),
    ),
    structures: structures.map(({ name, doc, members }) =>
      sourced(name, { doc, members: members.map((one) => rawField(one, "member")) }),
    ),
    errors: sourced("errors", []),
    releases: sourced("releases", []),
    record: undefined,
  };
}

/** The objects that some member names. */
function typesOf({ objects }: Metadata): ReadonlySet<string> {
  return new Set(
    [...objects.values()].flatMap(({ members }) =>
      members.map(({ type }) => type.replace(/\[\]$/, "")),
    ),
  );
}

function rawAction(
  { title, doc, input, output, status }: MetadataAction,
  objects: Metadata["objects"],
): RawSpec["actions"][number]["value"] {
  const fields = (name: string, side: Side): readonly RawField[] =>
    (objects.get(name) as MetadataObject | undefined)?.members.map((one) => rawField(one, side)) ??
    [];
  const leaving = Object.hasOwn(LEAVING, status) ? LEAVING[status] : undefined;
  return {
    summary: title,
    ...(doc !== "" && { doc }),
    region: { use: "optional" },
    ...(leaving !== undefined && { deprecated: { doc: leaving } }),
    input: fields(input, "input"),
    output: fields(output, "output").filter(({ name }) => !OF_EVERY_ANSWER.has(name)),
  };
}

type Side = "input" | "output" | "member";

/** A flag of the other side says nothing: requests hold no null, answers require nothing. */
function rawField(member: MetadataMember, side: Side): RawField {
  const { name, type, doc, format } = member;
  return {
    name,
    type,
    doc,
    ...(side !== "output" && member.required && { required: true }),
    ...(side !== "input" && member.nullable && { nullable: true }),
    ...(side !== "input" && member.alwaysReturned === false && { optional: true }),
    ...(member.disabled && { hidden: true }),
    ...(format && { format }),
  };
}
