import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import { explainRequest, type SignatureExplanation } from "../sign/explain-request.js";
import { explanationJson } from "../sign/show/explanation-json.js";
import { hideSecrets } from "../sign/show/hide-secrets.js";
import { printExplanation } from "../sign/show/print-explanation.js";
import { secretsOf } from "../sign/show/secrets-of.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { findableServices } from "./find-model.js";
import type { Output } from "./output.js";
import type { SignFlags } from "./sign-flags.js";
import { signRequest } from "./sign-request.js";
import { findSecret } from "./sign-secret.js";
import { UsageError } from "./usage-error.js";

export interface SignOptions {
  readonly cwd: string;
  /** A curl command, a file or `-`. */
  readonly given: string | undefined;
  readonly flags: SignFlags;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => Promise<string>;
  readonly now: () => number;
}

/** Signs a request, shows how that is done, and finds out why a signature was refused. */
export async function runSign(options: SignOptions, output: Output): Promise<ExitCode> {
  const { cwd, flags, now } = options;
  const secret = await findSecret(flags, options);
  const { request, notes: assumed } = await signRequest({ ...options, secret });
  const { secretId, secretKey } = secret;
  const explanation = await explainRequest(request, {
    secretKey,
    secretId,
    digest: nodeDigest,
    service: flags.service,
    services: findableServices(cwd),
    pairs: true,
    now: now(),
  });
  const secrets = secretsOf(request, secretKey);
  const notes = [...secret.notes, ...assumed];
  if (flags.json) {
    const shown = JSON.stringify(explanationJson(explanation, secrets, notes), null, 2);
    output.print(`${shown.split("\n").map(escapeInvisible).join("\n")}\n`);
  } else if (flags.explain || explanation.given !== undefined) {
    const { palette, quiet } = output;
    output.print(printExplanation(explanation, { palette, secrets, notes: quiet ? [] : notes }));
  } else {
    output.print(`${hideSecrets(bare(explanation), secrets)}\n`);
  }
  const { kind } = explanation.verdict;
  return kind === "explained" || kind === "unexplained" ? EXIT.refused : EXIT.fine;
}

/** The Authorization alone, for a program. */
function bare({ stages }: SignatureExplanation): string {
  const found = stages.find(({ id }) => id === "authorization");
  if (found) return escapeInvisible(found.text);
  throw new UsageError(
    "there is no SecretKey: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or give --secret-id and --secret-key-file; --explain shows what can be shown without",
  );
}
