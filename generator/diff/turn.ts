import type { Fact } from "./fact.js";

type Ends = Pick<Fact, "from" | "to">;

/** It was not there before. */
export function came({ from, to }: Ends): boolean {
  return from === null && to !== null;
}

/** It is not there any more. */
export function went({ from, to }: Ends): boolean {
  return from !== null && to === null;
}

/** It is there on both sides, and differs. */
export function stayed({ from, to }: Ends): boolean {
  return from !== null && to !== null;
}

/** A flag that was raised. */
export function turnedOn({ to }: Ends): boolean {
  return to === true;
}

/** A flag that was lowered. */
export function turnedOff({ to }: Ends): boolean {
  return to === false;
}
