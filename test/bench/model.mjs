import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const specpress = fileURLToPath(new URL("../../dist/specpress.mjs", import.meta.url));

/** The compiled model of a service, as `inspect` prints it. */
export function inspect(service) {
  const args = [specpress, "inspect", service, "--json", "--cwd", root];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }));
}

const PATTERNS = {
  url: "^[A-Za-z][A-Za-z0-9+.-]*:\\/\\/\\S+$",
  date: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  "local-date-minute": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$",
  "color-0x": "^0x[0-9a-fA-F]{6}$",
  "color-hash": "^#[0-9a-fA-F]{6}$",
};

/** A field as JSON Schema: every constraint that JSON Schema can say. Rules it cannot. */
export function fieldSchema(field, structure) {
  const list = field.type.endsWith("[]");
  const base = list ? field.type.slice(0, -2) : field.type;
  const item = ["string", "integer", "float", "boolean"].includes(base)
    ? valueSchema(field, base)
    : structure(base);
  if (!list) return item;
  const { minItems, maxItems, uniqueItems } = field.constraints;
  return { type: "array", items: item, ...defined({ minItems, maxItems, uniqueItems }) };
}

function valueSchema({ constraints: c }, base) {
  return {
    type: base === "float" ? "number" : base,
    ...(c.enum &&
      !c.open && { enum: c.enum.map(({ value }) => (base === "string" ? value : Number(value))) }),
    ...defined({
      minimum: c.min,
      maximum: c.max,
      exclusiveMinimum: c.exclusiveMin,
      exclusiveMaximum: c.exclusiveMax,
      multipleOf: c.multipleOf,
      minLength: c.minLength,
      maxLength: c.maxLength,
      pattern: c.pattern ?? PATTERNS[c.format],
    }),
  };
}

export function objectSchema(fields, structure) {
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(field, structure)]),
    ),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** The same API as OpenAPI 3.1, one POST operation an action: what other generators read. */
export function openApi(models) {
  const paths = {};
  const schemas = {};
  for (const model of models) {
    const reference = (name) => ({ $ref: `#/components/schemas/${model.service}_${name}` });
    const described = (fields) => {
      const schema = objectSchema(fields, reference);
      for (const { name, description } of fields) {
        const property = schema.properties[name];
        schema.properties[name] = property.$ref ? property : { ...property, description };
      }
      return schema;
    };
    for (const [name, structure] of Object.entries(model.structures)) {
      schemas[`${model.service}_${name}`] = {
        description: structure.description,
        ...described(structure.members),
      };
    }
    for (const [name, action] of Object.entries(model.actions)) {
      paths[`/${model.service}/${name}`] = {
        post: {
          operationId: `${model.service}${name}`,
          summary: action.summary,
          description: action.description,
          requestBody: {
            required: true,
            content: { "application/json": { schema: described(action.input) } },
          },
          responses: {
            200: {
              description: "Answer",
              content: { "application/json": { schema: described(action.output) } },
            },
          },
        },
      };
    }
  }
  return {
    openapi: "3.1.0",
    info: { title: "bench", version: "1" },
    paths,
    components: { schemas },
  };
}
