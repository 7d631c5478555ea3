import type { Change } from "../change.js";

const WHO = { wire: "on the wire", typescript: "in TypeScript", validator: "in checks" } as const;

/** Where the change is as bad as its severity: "on the wire, in checks"; empty where that is everywhere or nowhere. */
export function verdictWords({ severity, verdicts }: Change): string {
  const sides = (Object.keys(WHO) as (keyof typeof WHO)[]).filter(
    (side) => verdicts[side] === severity,
  );
  if (severity === "safe" || severity === "docs" || sides.length === 3) return "";
  return sides.map((side) => WHO[side]).join(", ");
}
