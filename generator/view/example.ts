import type { Data } from "../load/scalars.js";
import type { Action, Example, Model } from "../model/model.js";
import { dataDoc } from "./layout/literal.js";
import { print } from "./layout/doc.js";
import { sampleRegion } from "./sample-region.js";

/** A whole program that makes an example's call, as a caller can run it. */
export function tsExample(action: Action, example: Example, model: Model): string {
  const { client, constant, package: name } = model.names;
  const region = example.region ?? action.region.allowed?.[0] ?? sampleRegion(model);
  const options = action.region.use === "unused" ? "" : `{ region: "${region}" }`;
  const input =
    Object.keys(example.input).length === 0 ? "" : print(dataDoc(example.input, { json: false }));
  return [
    `import { ${client} } from "${name}";`,
    "",
    `const ${constant} = new ${client}(${options});`,
    `const response = await ${constant}.${action.names.value}(${input});`,
    "console.log(response.RequestId);",
  ].join("\n");
}

/** A request or an answer as JSON text, laid out as prettier does. */
export function jsonText(value: { readonly [name: string]: Data }): string {
  return print(dataDoc(value, { json: true }));
}
