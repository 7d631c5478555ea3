import { sortParameters } from "../signing/v1-string-to-sign.js";
import { formParameters, type Parameter } from "./form-parameters.js";

/**
 * The parameters of an input, sorted by the bytes of their names. Level by level, because whole
 * names begin alike, and take long to compare.
 */
export function sortedParameters(input: object): Parameter[] {
  let simple = true;
  const parameters = formParameters(input, (parent) => {
    const keys = Object.keys(parent);
    const isList = Array.isArray(parent);
    // What is below a key stays together as long as no other key goes on with less than a dot.
    simple &&= isList || keys.every((key) => /^\w*$/.test(key));
    // Up to 9, indexes are in this order already.
    return isList && keys.length <= 10 ? keys : keys.sort();
  });
  return simple ? parameters : sortParameters(parameters);
}

/** Puts one more, with a name in ASCII, into its place. */
export function insertParameter(sorted: Parameter[], one: Parameter): void {
  let from = 0;
  for (let to = sorted.length; from < to;) {
    const middle = (from + to) >> 1;
    if (sorted[middle]![0] < one[0]) from = middle + 1;
    else to = middle;
  }
  sorted.splice(from, 0, one);
}
