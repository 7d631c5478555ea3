import { delay } from "../delay.js";
import { parseEndpoint } from "../endpoint.js";
import { rejectUnknownKeys } from "../known-keys.js";
import { isTransportFailure } from "../transport/transport-failure.js";
import type { TransportResponse } from "../transport/transport.js";
import type { Credentials, CredentialsContext, CredentialsProvider } from "./credentials.js";
import { MissingCredentials } from "./missing-credentials.js";
import { refreshing } from "./refreshing.js";
import {
  decodeTemporaryCredentials,
  MAX_ANSWER_BYTES,
  type WrittenCredentials,
} from "./temporary-credentials.js";

/** Which role, and who is asked for it. */
export interface RoleOptions {
  /** Default: the role that is bound to the machine. */
  readonly role?: string | undefined;
  /** Default: `http://metadata.tencentyun.com`. */
  readonly endpoint?: string | undefined;
}

const PATH = "/latest/meta-data/cam/security-credentials/";
const ROLE = /^[\w+=,.@-]{1,128}$/;
// The server runs on the machine's own host, or there is none.
const TIMEOUTS = { connect: 1_000, idle: 2_000, total: 4_000 };
const ATTEMPTS = 3;

/** Credentials of the role that is bound to a virtual machine (CVM), from its metadata service. */
export function roleCredentials(options: RoleOptions = {}): CredentialsProvider {
  rejectUnknownKeys("role options", options, ["role", "endpoint"]);
  const { role, endpoint: server = "http://metadata.tencentyun.com" } = options;
  if (role !== undefined && !ROLE.test(role)) throw new TypeError("role is no name of a role");
  const endpoint = parseEndpoint(server);
  return refreshing(async (context) =>
    roleKeys(context, endpoint, role ?? (await boundRole(context, endpoint))),
  );
}

async function boundRole(context: CredentialsContext, endpoint: URL): Promise<string> {
  const none = (why: string): Error =>
    new MissingCredentials(`no role at ${endpoint.host}: ${why}`);
  const { status, body } = await ask(context, endpoint, "").catch((error: unknown) => {
    throw none((error as Error).message);
  });
  if (status !== 200) throw none(`status ${status}`);
  const role = body.trim();
  // On other networks, whoever answers to that name may answer anything.
  if (!ROLE.test(role)) throw none("the answer is no name of a role");
  return role;
}

async function roleKeys(
  context: CredentialsContext,
  endpoint: URL,
  role: string,
): Promise<Credentials> {
  const { status, body } = await ask(context, endpoint, role);
  const about = `${endpoint.host}, asked for role ${role}, answered`;
  if (status !== 200) throw new Error(`${about} with status ${status}`);
  let answer: WrittenCredentials & { Code?: unknown; ExpiredTime?: unknown };
  try {
    answer = Object(JSON.parse(body));
  } catch {
    // The parser's own message quotes the text.
    throw new Error(`${about} without JSON`);
  }
  const { Code } = answer;
  if (Code !== "Success") {
    throw new Error(`${about} with code ${typeof Code === "string" ? Code.slice(0, 100) : "none"}`);
  }
  return decodeTemporaryCredentials(endpoint.host, answer, answer.ExpiredTime);
}

async function ask(
  { transport, signal }: CredentialsContext,
  endpoint: URL,
  role: string,
): Promise<TransportResponse> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await transport.send({
        method: "GET",
        endpoint,
        path: PATH + encodeURIComponent(role),
        headers: { Host: endpoint.host },
        body: "",
        timeouts: TIMEOUTS,
        maxResponseBytes: MAX_ANSWER_BYTES,
        signal,
        direct: true,
      });
      if (attempt === ATTEMPTS || (answer.status < 500 && answer.status !== 429)) return answer;
    } catch (error) {
      // Where there is no connection, there is no such machine.
      if (attempt === ATTEMPTS || !isTransportFailure(error) || !error.maybeSent) throw error;
      if (error.reason !== "timeout" && error.reason !== "reset") throw error;
    }
    await delay(100 * attempt, signal);
  }
}
