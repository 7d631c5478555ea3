import { print } from "../../layout/doc.js";
import { dataDoc } from "../../layout/literal.js";
import type { SampleCall } from "./sample-call.js";
import type { SampleInput } from "./sample-input.js";

/** A whole program that makes the call with the generated client. */
export function typescriptSample(call: SampleCall, input: SampleInput): string {
  const { client, constant, method, region } = call;
  const options = region === undefined ? "" : `{ region: "${region}" }`;
  const request = Object.keys(input).length === 0 ? "" : print(dataDoc(input, { json: false }));
  return [
    `import { ${client} } from "${call.package}";`,
    "",
    `const ${constant} = new ${client}(${options});`,
    `const response = await ${constant}.${method}(${request});`,
    "console.log(response.RequestId);",
  ].join("\n");
}
