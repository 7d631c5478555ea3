import type { Model } from "../../generator/model/model.js";
import { inspectModel } from "../../generator/view/inspect.js";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly hidden: boolean;
}

interface Action {
  readonly retired: unknown;
  readonly deprecated: unknown;
  readonly input: readonly Field[];
  readonly output: readonly Field[];
}

interface Structure {
  readonly retired: unknown;
  readonly members: readonly Field[];
}

/**
 * What `inspect --json` says of a service's surface, a sorted line for each name:
 * `actions/X/input/P string required`.
 */
export function surfaceLines(model: Model): readonly string[] {
  const { actions, structures } = inspectModel(model) as unknown as {
    readonly actions: Readonly<Record<string, Action>>;
    readonly structures: Readonly<Record<string, Structure>>;
  };
  const lines: string[] = [];
  const add = (path: string, { name, ...field }: Field, flags: readonly (keyof Field)[]): void => {
    const set = flags.filter((flag) => field[flag as keyof typeof field] === true);
    lines.push([`${path}/${name}`, field.type, ...set].join(" "));
  };
  for (const [name, { retired, deprecated, input, output }] of Object.entries(actions)) {
    if (retired) continue;
    lines.push(`actions/${name} ${deprecated ? "deprecated" : "online"}`);
    for (const field of input)
      add(`actions/${name}/input`, field, ["required", "nullable", "hidden"]);
    for (const field of output) add(`actions/${name}/output`, field, ["nullable", "hidden"]);
  }
  for (const [name, { retired, members }] of Object.entries(structures)) {
    if (retired) continue;
    lines.push(`structures/${name}`);
    for (const field of members)
      add(`structures/${name}`, field, ["required", "nullable", "hidden"]);
  }
  return lines.sort();
}
