/** The command line cannot be carried out as it stands: exit code 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
