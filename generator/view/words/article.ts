/** `a` or `an`: names are read as words. */
export function article(name: string): "a" | "an" {
  return /^[AEIOU]/i.test(name) && !/^(U[ns]|Eu|One)/.test(name) ? "an" : "a";
}
