/** An option or a fault that cannot be meant: the caller's mistake, not ours. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
}
