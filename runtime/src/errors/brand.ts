/** Marks the errors of this package, so that guards know those of a second copy of it, too. */
export const brand: unique symbol = Symbol.for("@specpress/runtime/error");
