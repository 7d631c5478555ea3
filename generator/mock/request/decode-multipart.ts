import type { Parameter } from "../../../runtime/src/forms/form-parameters.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { refuse, type Step } from "../step.js";
import { parseData } from "./decode-json.js";
import { decodeParameters, type Input } from "./decode-parameters.js";
import { decodeText } from "./decode-text.js";
import { boundaryOf, parseMultipart, type Part } from "./parse-multipart.js";
import { shortened } from "./parse-query.js";

/**
 * A multipart body as an input: a part per parameter, of JSON for lists and structures; or flattened
 * ones (`Filters.0.Name`). Bytes that are no text become Base64.
 */
export function decodeMultipart(
  body: Buffer,
  contentType: string,
  fields: readonly Field[],
  model: Model,
): Step<Input> {
  const parsed = parseMultipart(body, boundaryOf(contentType));
  if ("refusal" in parsed) return parsed;
  const flat: Parameter[] = [];
  const whole: (readonly [string, Data])[] = [];
  for (const part of parsed.value) {
    if (part.contentType === "application/json") {
      const data = jsonOf(part);
      if ("refusal" in data) return data;
      whole.push([part.name, data.value]);
    } else {
      flat.push([part.name, decodeText(part.content) ?? part.content.toString("base64")]);
    }
  }
  const decoded = decodeParameters(flat, fields, model);
  if ("refusal" in decoded) return decoded;
  const input = decoded.value as Record<string, Data>;
  for (const [name, data] of whole) {
    if (Object.hasOwn(input, name)) {
      return refuse("InvalidParameter", `parameter ${shortened(name)} is given twice`);
    }
    input[name] = data;
  }
  return { value: input };
}

function jsonOf({ name, content }: Part): Step<Data> {
  const text = decodeText(content);
  const data = text === undefined ? undefined : parseData(text);
  return data === undefined || "refusal" in data
    ? refuse("InvalidParameter", `part ${shortened(name)} is no JSON`)
    : data;
}
