import { UsageError } from "./usage-error.js";

/** Why a server cannot listen where the command line says, as far as the command line is to blame. */
export function listenError(
  { code }: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): UsageError | undefined {
  switch (code) {
    case "EADDRINUSE":
      return new UsageError(
        `port ${port} is taken; name another with --port, or 0 for any that is free`,
      );
    case "EACCES":
      return new UsageError(`port ${port} may not be used; name one above 1023`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new UsageError(`this machine has no address ${JSON.stringify(host)}`);
    default:
      return undefined;
  }
}
