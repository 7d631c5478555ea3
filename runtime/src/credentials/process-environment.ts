/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Those of the process. Reached through globalThis, because not every platform has it. */
export function processEnvironment(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}
