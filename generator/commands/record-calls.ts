import { resolve } from "node:path";
import { folderOnDisk } from "../load/folder.js";
import { readTextFile } from "../load/text-file.js";
import type { LoggedCall } from "../mock/library.js";
import { recordedExample } from "../mock/log/recorded-example.js";
import type { Model } from "../model/model.js";
import { entryYaml } from "../sync/emit/yaml.js";
import { applyPlan } from "../write/apply-plan.js";
import { planEdits, type Edit } from "../write/plan-edits.js";
import { UsageError } from "./usage-error.js";

const HEAD = "# Recorded by specpress mock, to be moved into the action's file in specs/.\n";

/** Writes calls as examples of the specs: `FOLDER/trtc/DismissRoom.yaml`, one file per action. */
export class CallRecorder {
  readonly #out: string;
  readonly #models: ReadonlyMap<string, Model>;
  /** What stands on disk, and what is to stand there. */
  readonly #files = new Map<string, { was: string | undefined; content: string }>();
  #changed = new Set<string>();

  constructor(cwd: string, folder: string, models: readonly Model[]) {
    this.#out = resolve(cwd, folder);
    this.#models = new Map(models.map((model) => [model.service, model]));
    for (const service of this.#models.keys()) this.#readOld(service);
  }

  add(call: LoggedCall): void {
    const model = [...this.#models.values()].find((one) => one.wireName === call.service);
    const action = model?.actions.get(call.action ?? "");
    const example = model && action && recordedExample(call, model, action);
    if (!example) return;
    const path = `${model.service}/${action.name}.yaml`;
    const file = this.#files.get(path) ?? { was: undefined, content: "" };
    const before = file.content === "" ? `${HEAD}examples:\n` : file.content;
    // A list of one, without the line that names it.
    const item = entryYaml({ key: "examples", value: [{ ...example }] }).replace(
      /^examples:\n/,
      "",
    );
    this.#files.set(path, { was: file.was, content: before + item });
    this.#changed.add(path);
  }

  /** Puts on disk what has come since the last time. Throws a WriteError. */
  write(): void {
    if (this.#changed.size === 0) return;
    const paths = [...this.#changed];
    this.#changed = new Set();
    const edits: readonly Edit[] = paths.map((path) => ({ path, ...this.#files.get(path)! }));
    applyPlan(this.#out, planEdits(this.#out, edits));
    for (const { path, content } of edits) {
      this.#files.set(path, { was: content as string, content: content as string });
    }
  }

  /** A recording goes on where an earlier one ended; files of somebody else stay as they are. */
  #readOld(service: string): void {
    for (const { name, folder } of folderOnDisk(this.#out).entries(service)) {
      const path = `${service}/${name}`;
      if (folder || !name.endsWith(".yaml")) continue;
      const text = readTextFile(resolve(this.#out, path), path);
      if (typeof text !== "string" || !text.startsWith(HEAD)) {
        throw new UsageError(
          `${path} of the folder to record into is no recording; name another folder`,
        );
      }
      this.#files.set(path, { was: text, content: text });
    }
  }
}
