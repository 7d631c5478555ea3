import type { RawSpec } from "../../load/load-service.js";

/**
 * The folder of each service: its short name. Where several versions of one service come together,
 * each has its version behind it, and a third of the same version a number.
 */
export function folderNames(
  specs: readonly RawSpec[],
  wanted: string | undefined,
): readonly string[] {
  if (wanted !== undefined) return specs.map(() => wanted);
  const taken = new Map<string, number>();
  return specs.map(({ name, service }) => {
    const alone = specs.every((other) => other.service === service || other.name !== name);
    const folder = alone ? name : `${name}-${service.value.version}`;
    const twin = (taken.get(folder) ?? 0) + 1;
    taken.set(folder, twin);
    return twin === 1 ? folder : `${folder}-${twin}`;
  });
}
