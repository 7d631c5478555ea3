import { clip, Context, mistyped } from "../load/decoder.js";
import { SERVICE_NAME, WIRE_NAME } from "../load/format/names.js";
import { suggestion } from "../load/suggestion.js";
import { asTree, flagOf, nameOf, objectOf, textOf, type JsonObject } from "./json-value.js";
import { metadataFormat, metadataType } from "./metadata-type.js";
import type { Metadata, MetadataAction, MetadataMember, MetadataObject } from "./metadata.js";

/**
 * Reads upstream metadata out of JSON. Keys that we do not know are upstream's business; what we
 * use has to be what it claims to be, and every name has to be one, since names become paths and
 * code. All findings are in the context; what they are about is left out, and undefined is returned
 * where nothing is left.
 */
export function decodeMetadata(json: unknown, context: Context): Metadata | undefined {
  const root = objectOf(json, context);
  const head = root && objectOf(root["metadata"], context.at("metadata"));
  const actions = root && objectOf(root["actions"], context.at("actions"));
  const objects = root && objectOf(root["objects"], context.at("objects"));
  if (!head || !actions || !objects) return undefined;
  const at = context.at("metadata");
  const service = nameOf(
    head["serviceShortName"],
    at.at("serviceShortName"),
    SERVICE_NAME,
    "a service",
  );
  const version = versionOf(head["apiVersion"], at.at("apiVersion"));
  if (service === undefined || version === undefined) return undefined;
  const names = new Set(Object.keys(objects));
  return {
    service,
    version,
    product: optionalText(head["serviceNameCN"]) ?? service,
    doc: optionalText(head["api_brief"]) ?? "",
    actions: Object.entries(actions).flatMap(
      ([name, value]) => decodeAction(name, value, names, context.at("actions").at(name)) ?? [],
    ),
    objects: new Map(
      Object.entries(objects).flatMap(([name, value]) => {
        const decoded = decodeObject(name, value, names, context.at("objects").at(name));
        return decoded ? [[name, decoded]] : [];
      }),
    ),
  };
}

/** A structure of such a name could not be told from the type. */
const OWN_TYPES = new Set(["string", "integer", "float", "boolean", "any"]);

/** It goes into every call and into names of folders. */
function versionOf(value: unknown, context: Context): string | undefined {
  const version = textOf(value, context);
  if (version === undefined || /^\d{4}-\d{2}-\d{2}$/.test(version)) return version;
  return context.report("value-malformed", {
    detail: `"${clip(version)}" is not a version such as 2019-07-22`,
    hint: "Is it an upstream *.api.json file?",
  });
}

function decodeAction(
  name: string,
  value: unknown,
  objects: ReadonlySet<string>,
  context: Context,
): MetadataAction | undefined {
  if (!isWireName(name, context)) return undefined;
  const action = objectOf(value, context);
  if (!action) return undefined;
  const side = (key: "input" | "output"): string | undefined => {
    const object = textOf(action[key], context.at(key));
    if (object === undefined || objects.has(object)) return object;
    return context
      .at(key)
      .report("type-unknown", { type: object, suggestion: suggestion(object, [...objects]) });
  };
  const [input = "", output = ""] = [side("input"), side("output")];
  return {
    name,
    title: optionalText(action["name"]) ?? name,
    doc: optionalText(action["document"]) ?? "",
    input,
    output,
    status: optionalText(action["status"]) ?? "online",
  };
}

function decodeObject(
  name: string,
  value: unknown,
  objects: ReadonlySet<string>,
  context: Context,
): MetadataObject | undefined {
  if (!isWireName(name, context)) return undefined;
  if (OWN_TYPES.has(name))
    return context.report("name-invalid", { name, what: "a structure" }, "key");
  const object = objectOf(value, context);
  if (!object) return undefined;
  const given = object["members"];
  const here = context.at("members");
  const members: readonly unknown[] = Array.isArray(given) ? given : [];
  if (members !== given) mistyped(here, "a list", asTree(given), "List the members.");
  const seen = new Set<string>();
  return {
    name,
    doc: optionalText(object["document"]) ?? "",
    members: members.flatMap((member: unknown, index) => {
      const place = here.at(index);
      const decoded = decodeMember(member, objects, place);
      if (decoded && seen.has(decoded.name)) {
        place.at("name").report("yaml-duplicate-key", { key: decoded.name });
        return [];
      }
      if (decoded) seen.add(decoded.name);
      return decoded ?? [];
    }),
  };
}

function decodeMember(
  value: unknown,
  objects: ReadonlySet<string>,
  context: Context,
): MetadataMember | undefined {
  const member = objectOf(value, context);
  const name = member && nameOf(member["name"], context.at("name"), WIRE_NAME, "a member");
  if (!member || name === undefined) return undefined;
  const type = typeOf(member, objects, context);
  if (type === undefined) return undefined;
  const returned = flagOf(member["output_required"], context.at("output_required"));
  return {
    name,
    doc: optionalText(member["document"]) ?? "",
    type,
    format: metadataFormat(optionalText(member["member"]) ?? ""),
    required: flagOf(member["required"], context.at("required")) ?? false,
    alwaysReturned: returned,
    nullable: flagOf(member["value_allowed_null"], context.at("value_allowed_null")) ?? false,
    disabled: flagOf(member["disabled"], context.at("disabled")) ?? false,
  };
}

function typeOf(
  member: JsonObject,
  objects: ReadonlySet<string>,
  context: Context,
): string | undefined {
  const kind = textOf(member["type"], context.at("type"));
  const exact = textOf(member["member"], context.at("member"));
  if (kind === undefined || exact === undefined) return undefined;
  const type = metadataType(kind, exact, objects);
  if (type !== undefined) return type;
  const wrong = kind === "list" || kind === "object" ? exact : kind;
  return context
    .at(wrong === kind ? "type" : "member")
    .report("type-unknown", { type: wrong, suggestion: suggestion(wrong, [...objects]) });
}

function isWireName(name: string, context: Context): boolean {
  return nameOf(name, context, WIRE_NAME, "an action or object", "key") !== undefined;
}

function optionalText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
