import { refuse, type Step } from "../step.js";

/** The Authorization header of TC3-HMAC-SHA256, taken apart. */
export interface Authorization {
  readonly secretId: string;
  /** `2019-02-25` */
  readonly date: string;
  readonly service: string;
  /** In the order they are listed in. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const FORM = /^(\S+)\s+Credential=([^,]*),\s*SignedHeaders=([^,]*),\s*Signature=([^,\s]*)$/;
const CREDENTIAL = /^([^/\s]+)\/(\d{4}-\d{2}-\d{2})\/([^/\s]+)\/tc3_request$/;

export function parseAuthorization(text: string): Step<Authorization> {
  const whole = FORM.exec(text);
  if (!whole) {
    return malformed(
      "it must read TC3-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=..., in this order",
    );
  }
  const [, algorithm, credential = "", headers = "", signature = ""] = whole;
  if (algorithm !== "TC3-HMAC-SHA256") return malformed("it must begin with TC3-HMAC-SHA256");
  const [, secretId = "", date = "", service = ""] = CREDENTIAL.exec(credential) ?? [];
  if (secretId === "") {
    return malformed(
      "Credential must be SecretId/date/service/tc3_request, the date as 2019-02-25",
    );
  }
  const signedHeaders = headers.split(";");
  if (!/^[a-z0-9-]+(;[a-z0-9-]+)*$/.test(headers)) {
    return malformed("SignedHeaders must be names in lower case, parted by semicolons");
  }
  for (const name of ["content-type", "host"]) {
    if (!signedHeaders.includes(name)) return malformed(`SignedHeaders must have ${name}`);
  }
  if (!/^[0-9a-f]{64}$/.test(signature)) {
    return malformed("Signature must be 64 hexadecimal digits in lower case");
  }
  return { value: { secretId, date, service, signedHeaders, signature } };
}

function malformed(detail: string): Step<never> {
  return refuse(
    "AuthFailure.InvalidAuthorization",
    `the Authorization header is malformed: ${detail}`,
  );
}
