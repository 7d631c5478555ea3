import { EXAMPLE } from "../../view/docs/guides/signing-example.js";
import { element } from "../element.js";
import type { SignerInput } from "./sign-call.js";

/** What there is to fill in. At first it is the example that the guide goes through. */
const FIELDS: readonly (readonly [keyof SignerInput, string, string])[] = [
  ["secretId", "SecretId", EXAMPLE.secretId],
  ["secretKey", "SecretKey", EXAMPLE.secretKey],
  ["token", "Token", ""],
  ["service", "Service", EXAMPLE.service],
  ["version", "Version", EXAMPLE.version],
  ["action", "Action", "DismissRoom"],
  ["region", "Region", EXAMPLE.region],
  ["language", "Language", ""],
  ["host", "Host", EXAMPLE.host],
  ["timestamp", "Timestamp", String(EXAMPLE.timestamp)],
];

const FORMS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  tc3: [
    ["tc3Json", "POST of JSON"],
    ["tc3Get", "GET"],
  ],
  v1: [
    ["v1GetHmacSHA256", "GET, HmacSHA256"],
    ["v1GetHmacSHA1", "GET, HmacSHA1"],
    ["v1PostHmacSHA256", "POST of a form, HmacSHA256"],
    ["v1PostHmacSHA1", "POST of a form, HmacSHA1"],
  ],
};

/** The inputs of the signer. */
export interface SignerFields {
  readonly elements: readonly HTMLElement[];
  readonly read: () => SignerInput;
  /** Sets the timestamp to this very moment. */
  readonly now: () => void;
}

export function signerFields(version: string): SignerFields {
  const nonce = [["nonce", "Nonce", String(EXAMPLE.nonce)]] as const;
  const texts = [...FIELDS, ...(version === "v1" ? nonce : [])].map(([name, title, value]) => ({
    name,
    title,
    input: element("input", { value, autocomplete: "off", spellcheck: "false", name }),
  }));
  const form = element(
    "select",
    { name: "form" },
    ...(FORMS[version] ?? []).map(([value, title]) => element("option", { value }, title)),
  );
  const body = element("textarea", { rows: "5", spellcheck: "false", name: "body" });
  body.value = EXAMPLE.body;
  const all = [
    { title: "Form", input: form },
    ...texts,
    { title: "Parameters, as JSON", input: body },
  ];
  const valueOf = (wanted: string): string =>
    texts.find(({ name }) => name === wanted)?.input.value ?? "1";
  return {
    elements: all.map(({ title, input }) => labelled(title, input)),
    read: () => ({
      form: form.value,
      body: body.value,
      service: valueOf("service"),
      version: valueOf("version"),
      action: valueOf("action"),
      region: valueOf("region"),
      host: valueOf("host"),
      timestamp: valueOf("timestamp"),
      nonce: valueOf("nonce"),
      secretId: valueOf("secretId"),
      secretKey: valueOf("secretKey"),
      token: valueOf("token"),
      language: valueOf("language"),
    }),
    now() {
      const timestamp = texts.find(({ name }) => name === "timestamp");
      if (timestamp) timestamp.input.value = String(Math.floor(Date.now() / 1000));
    },
  };
}

function labelled(title: string, input: HTMLElement): HTMLElement {
  input.id = `signer-${input.getAttribute("name")}`;
  return element("div", { class: "ask" }, element("label", { for: input.id }, title), input);
}
