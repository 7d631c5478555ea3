import { ownValue } from "../../check/conform/record.js";

/** What stands in an answer at a path of names: `Result.Rooms`. */
export function readPath(answer: unknown, path: string): unknown {
  return path.split(".").reduce(ownValue, answer);
}
