import type { SyntheticOptions } from "./service.mjs";

/** What a fleet is made of: its services, the first ones the same whatever their number. */
export function syntheticFleet(options: {
  readonly services: number;
  readonly seed?: string;
}): readonly SyntheticOptions[];

export const GIANT: SyntheticOptions;

/** Writes the metadata of a fleet; returns the files. */
export function writeFleet(folder: string, fleet: readonly SyntheticOptions[]): readonly string[];
