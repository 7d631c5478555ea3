import { map, mapped, object, optional, required, type Decoder } from "../decoder.js";
import { choice, data, type Data } from "../scalars.js";
import { doc, region, WIRE_NAME } from "./names.js";

export interface RawExample {
  readonly title: string;
  readonly doc?: string;
  readonly style?: "json" | "get";
  readonly region?: string;
  readonly input: { readonly [name: string]: Data };
  readonly output?: { readonly [name: string]: Data };
  readonly repaired?: string;
}

const body: Decoder<{ readonly [name: string]: Data }> = mapped(
  map(data, WIRE_NAME, "parameter"),
  (pairs) => {
    const object = Object.create(null) as Record<string, Data>;
    for (const [name, value] of pairs) object[name] = value;
    return object;
  },
);

export const example: Decoder<RawExample> = object({
  title: required(doc, "What the example does."),
  doc: optional(doc, "More about it."),
  style: optional(
    choice(["json", "get"]),
    "How the documents write it: a JSON body (the default) or a GET query.",
  ),
  region: optional(region, "The region it is sent to."),
  input: required(body, "The request, common parameters left out."),
  output: optional(body, "The answer, without the Response wrapper."),
  repaired: optional(doc, "What was wrong with the upstream example, and what was changed."),
});
