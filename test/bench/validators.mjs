import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { callsPerSecond, table } from "./measure.mjs";
import { inspect, objectSchema, root } from "./model.mjs";
import { scratch } from "./scratch.mjs";

/** Checks per second of TRTC's largest requests. The peers check the constraints, we the rules, too. */
export async function benchValidators() {
  const folder = scratch("validators", ["ajv@8", "zod@4"]);
  const load = (path) => import(pathToFileURL(path).href);
  const { default: Ajv } = await load(join(folder, "node_modules/ajv/dist/ajv.js"));
  const { z } = await load(join(folder, "node_modules/zod/index.js"));
  const ours = await load(join(root, "generated/trtc/dist/esm/index.js"));
  const model = inspect("trtc");
  const rows = [["", "ours", "ajv", "zod 4", "to ajv", "to zod"]];
  for (const name of ["StartPublishCdnStream", "UpdatePublishCdnStream", "CreateCloudRecording"]) {
    const schema = objectSchema(model.actions[name].input, (structure) => inline(model, structure));
    const inputs = model.actions[name].examples.map(({ input }) => input);
    const ajv = new Ajv({ allErrors: true, strict: false }).compile(schema);
    const zod = z.fromJSONSchema(schema);
    const check = ours[`check${name}Request`];
    for (const input of inputs) {
      const verdicts = [
        check(input).every(({ severity }) => severity === "warning"),
        ajv(input),
        zod.safeParse(input).success,
      ];
      if (verdicts.includes(false))
        throw new Error(`an example of ${name} is refused: ${verdicts}`);
    }
    let turn = 0;
    const next = () => inputs[turn++ % inputs.length];
    const rates = callsPerSecond({
      ours: () => check(next()),
      ajv: () => ajv(next()),
      zod: () => zod.safeParse(next()),
    });
    const [a, b, c] = ["ours", "ajv", "zod"].map((key) => rates.get(key));
    const millions = (rate) => `${(rate / 1e6).toFixed(2)} M/s`;
    rows.push([
      name,
      millions(a),
      millions(b),
      millions(c),
      `${(a / b).toFixed(1)}x`,
      `${(a / c).toFixed(1)}x`,
    ]);
  }
  table("valid requests checked (medians, measured in turns)", rows);
}

function inline(model, name) {
  return objectSchema(model.structures[name].members, (structure) => inline(model, structure));
}
