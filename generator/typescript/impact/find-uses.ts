import type { Consumer } from "./consumer.js";
import { namelessUses } from "./pass-uses.js";
import { renamedNames } from "./renamed-names.js";
import type { Use } from "./use.js";
import { usesAt } from "./uses-at.js";
import { walk } from "./walk.js";

/**
 * Everything that a program does with what bears one of the wanted names. The names come first and
 * the type checker, which is slow, after: it is asked about few places.
 */
export function findUses(consumer: Consumer, wanted: ReadonlySet<string>): readonly Use[] {
  const names = renamedNames(consumer.files, wanted);
  const uses: Use[] = [];
  for (const file of consumer.files)
    walk(file, {
      wanted: names,
      onName: (node) => uses.push(...usesAt(node, consumer)),
      onNamelessObject: (object) => uses.push(...namelessUses(object, consumer)),
    });
  return uses;
}
