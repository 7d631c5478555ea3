import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { writtenState } from "../write/intact.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { listenError } from "./listen-error.js";
import type { Output } from "./output.js";
import { SITE } from "./site-folder.js";
import { siteServer } from "./site-server.js";
import { UsageError } from "./usage-error.js";

export interface DocsOptions {
  readonly cwd: string;
  /** The output folder, which has the documentation in it. */
  readonly out: string;
  readonly host: string;
  readonly port: number;
  /** Aborted to end the server. */
  readonly until: AbortSignal;
}

/** Serves the documentation until interrupted. */
export async function runDocs(options: DocsOptions, output: Output): Promise<ExitCode> {
  const { cwd, out, host, port, until } = options;
  const folder = resolve(cwd, out);
  if (writtenState(folder, SITE) === undefined) {
    throw new UsageError(`there is no documentation in ${out}; npx specpress generate makes it`);
  }
  const server = siteServer(join(folder, SITE));
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, { host, port }) ?? error;
  }
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  output.print(`http://${name}:${taken}/\n`);
  if (!output.quiet) output.say("press Ctrl-C to stop\n");
  if (!until.aborted) await once(until, "abort");
  server.close();
  server.closeAllConnections();
  return EXIT.fine;
}
