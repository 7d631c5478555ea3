import { visible } from "../diagnostics/diagnostic.js";
import { DEFAULT_CREDENTIALS } from "../mock/credentials.js";
import type { RunningMock } from "../mock/library.js";
import type { Model } from "../model/model.js";
import type { MockFlags } from "./mock-flags.js";

/** What whoever starts a mock has to know: where it is, and how to call it. */
export function mockGreeting(
  mock: RunningMock,
  models: readonly Model[],
  flags: MockFlags,
): string {
  const { url, port, certificate, fingerprint } = mock;
  const services = models.map((model) => model.service);
  const own = flags.credentials.length === 0;
  if (flags.json) {
    // Nobody's own keys are repeated.
    const credentials = own ? DEFAULT_CREDENTIALS : undefined;
    const facts = {
      event: "listening",
      url,
      port,
      services,
      credentials,
      certificate,
      fingerprint,
    };
    return `${JSON.stringify(facts)}\n`;
  }
  const lines = [`mock of ${services.join(", ")} on ${url}`];
  if (own) {
    const { secretId, secretKey } = DEFAULT_CREDENTIALS;
    lines.push(`  export TENCENTCLOUD_SECRET_ID=${secretId} TENCENTCLOUD_SECRET_KEY=${secretKey}`);
  }
  lines.push(`  specpress call ${exampleCall(models)} --endpoint ${url}`);
  if (certificate !== undefined) {
    lines.push(
      `  certificate, to be trusted by clients (NODE_EXTRA_CA_CERTS): SHA-256 ${fingerprint}`,
    );
    lines.push(certificate.trim());
  }
  const control = `curl -H "X-Specpress-Mock: 1" ${certificate === undefined ? "" : "-k "}${url}/_specpress`;
  lines.push(`  ${control}/log   also: /faults, /clock, /reset`);
  lines.push("  Ctrl-C ends it");
  return `${lines.map(visible).join("\n")}\n`;
}

/** An example of the specs that takes least to type; one that only reads, if there is such. */
function exampleCall(models: readonly Model[]): string {
  const calls = models.flatMap((model) =>
    [...model.actions.values()]
      .filter(({ retired }) => retired === undefined)
      .flatMap((action) => action.examples.map(({ input }) => ({ model, action, input })))
      .filter(({ input }) => Object.values(input).every((one) => typeof one !== "object")),
  );
  const effort = ({ action, input }: (typeof calls)[number]): number =>
    JSON.stringify(input).length + (action.readOnly ? 0 : 1000);
  const [easiest] = calls.sort((a, b) => effort(a) - effort(b));
  if (easiest === undefined) return `${models[0]?.service ?? ""} --help`;
  const { model, action, input } = easiest;
  const { use, allowed } = action.region;
  const region = use === "required" ? [`--region ${(allowed ?? model.regions)[0]}`] : [];
  const flags = Object.entries(input).map(([name, value]) => `--${name} ${wordOf(value)}`);
  return [model.service, action.name, ...region, ...flags].join(" ");
}

function wordOf(value: unknown): string {
  const text = String(value);
  return /^[\w.@:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
