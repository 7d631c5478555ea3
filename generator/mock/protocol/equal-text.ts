import { timingSafeEqual } from "node:crypto";

/** Compares without telling, by the time it takes, how much of two texts is the same. */
export function equalText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
