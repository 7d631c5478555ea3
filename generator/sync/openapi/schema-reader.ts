import { WIRE_NAME } from "../../load/format/names.js";
import type { RawField } from "../../load/format/field.js";
import { clip } from "../../load/decoder.js";
import { isJsonMap } from "../examples/upstream-example.js";
import type { Node, OpenApiDocument } from "./open-api-document.js";
import { defaultOf, listLimits, valueLimits } from "./schema-limits.js";
import { optionalUnlessRequired } from "./optional-unless-required.js";
import { plainSchema, type PlainSchema } from "./plain-schema.js";

/** What a schema is as the type of a field, and what it says of the values. */
interface Read {
  readonly type: string;
  readonly limits: Partial<RawField>;
}

const BASES: Readonly<Record<string, string>> = {
  string: "string", integer: "integer", number: "float", boolean: "boolean",
}; // prettier-ignore

/** Steps of a path to an object without a name: no API nests them deeper. */
const MAX_STEPS = 64;

/** Reads fields out of schemas, and collects the structures that they name on the way. */
export class SchemaReader {
  readonly structures = new Map<string, { readonly doc: string; readonly members: RawField[] }>();
  /** Names by the place in the document, so that each schema becomes one structure. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>(Object.values(BASES));
  /** Structures whose members are still to be read. A queue, since chains of them may be long. */
  readonly #pending: { readonly schema: PlainSchema; readonly name: string }[] = [];

  constructor(readonly document: OpenApiDocument) {
    // Named schemas have the first word on their names.
    const root: Node = { value: document.root, path: [] };
    for (const [name, { path }] of document.entries(document.child(root, "components", "schemas")))
      if (WIRE_NAME.test(name) && !this.#taken.has(name)) this.#name(path.join("/"), name);
  }

  /** Reads the members of every structure that some field has named, and of those that they name. */
  finish(): void {
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      const { schema, name } = next;
      const members = this.fields(schema, name).map(optionalUnlessRequired);
      this.structures.get(name)!.members.push(...members);
    }
  }

  /** The fields of an object schema. `owner` names what is described inside of it. */
  fields(node: Node, owner: string): RawField[] {
    const schema = plainSchema(node, this.document);
    return (schema?.properties ?? []).flatMap(
      ([name, property]) => this.#field(name, property, schema!.required.has(name), owner) ?? [],
    );
  }

  #field(name: string, node: Node, required: boolean, owner: string): RawField | undefined {
    if (!WIRE_NAME.test(name)) {
      const what = "a parameter or member";
      return this.document.report("name-invalid", { name: clip(name), what }, node.path);
    }
    const schema = plainSchema(node, this.document);
    const read = schema && this.#read(schema, `${owner}${name}`);
    if (!read)
      return schema && this.document.leaveOut(`"${name}" (no spec has its type)`, node.path);
    return {
      name,
      type: read.type,
      doc: schema.description,
      ...read.limits,
      ...(required && { required: true as const }),
      ...(schema.nullable && { nullable: true as const }),
      ...(schema.value["deprecated"] === true && {
        deprecated: { doc: "Upstream marks it as deprecated." },
      }),
    };
  }

  #read(schema: PlainSchema, owner: string): Read | undefined {
    if (schema.type === "array") return this.#list(schema, owner);
    if (schema.type === "object") return this.#structure(schema, owner);
    const base = BASES[schema.type ?? ""];
    if (base === undefined) return undefined;
    const limits = { ...valueLimits(schema.value, base), ...defaultOf(schema.value) };
    return { type: base, limits };
  }

  #list(schema: PlainSchema, owner: string): Read | undefined {
    const items = isJsonMap(schema.value["items"])
      ? plainSchema(
          { value: schema.value["items"], path: [...schema.path, "items"] },
          this.document,
        )
      : undefined;
    if (!items || items.type === "array") return undefined;
    const item = this.#read(items, owner);
    if (!item) return undefined;
    const { default: _, ...limits } = item.limits;
    return { type: `${item.type}[]`, limits: { ...limits, ...listLimits(schema.value) } };
  }

  /** A map with any keys is nothing that a spec can describe. */
  #structure(schema: PlainSchema, owner: string): Read | undefined {
    const open = schema.value["additionalProperties"];
    if (schema.properties.length === 0 && open !== undefined && open !== false) return undefined;
    const place = schema.path.join("/");
    const known = this.#names.get(place);
    if (known === undefined && schema.path.length > MAX_STEPS) return undefined;
    const name = known ?? this.#name(place, this.#fresh(owner));
    if (!this.structures.has(name)) {
      this.structures.set(name, { doc: schema.description, members: [] });
      this.#pending.push({ schema, name });
    }
    return { type: name, limits: {} };
  }

  #name(place: string, name: string): string {
    this.#names.set(place, name);
    this.#taken.add(name);
    return name;
  }

  #fresh(owner: string): string {
    const wanted = owner.slice(0, 96);
    for (let attempt = 1; ; attempt++) {
      const name = attempt === 1 ? wanted : `${wanted}${attempt}`;
      if (!this.#taken.has(name)) return name;
    }
  }
}
