import { parseJson } from "../../../runtime/src/json/parse-json.js";
import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import { refuse, type Step } from "../step.js";
import type { Input } from "./decode-parameters.js";
import { decodeText } from "./decode-text.js";
import { scanJson } from "./scan-json.js";

/** A body of JSON as an input. Integers keep all their digits, as bigints where they have to. */
export function decodeJson(body: Buffer): Step<Input> {
  const text = decodeText(body);
  if (text === undefined) return refuse("InvalidParameter", "the body is not UTF-8");
  if (text.trim() === "") {
    return refuse("InvalidParameter", "the body is empty; without parameters, it has to be {}");
  }
  const parsed = parseData(text);
  if ("refusal" in parsed) return parsed;
  return isRecord(parsed.value)
    ? { value: parsed.value as Input }
    : refuse("InvalidParameter", "the body must be a JSON object");
}

/** JSON of any kind: a body, or a part of one. */
export function parseData(text: string): Step<Data> {
  const problem = scanJson(text);
  if (problem !== undefined) return refuse("InvalidParameter", `the JSON is refused: ${problem}`);
  try {
    return { value: parseJson(text) as Data };
  } catch (error) {
    return refuse("InvalidParameter", `the body is no JSON${placeOf(error)}`);
  }
}

/** Where it went wrong. What stands there is not repeated: it may be a secret. */
function placeOf(error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? "" : `, from position ${position} on`;
}
