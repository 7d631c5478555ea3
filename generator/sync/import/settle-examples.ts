import { pathText } from "../../check/conform/conform-issue.js";
import { everyExampleIssue, type ExampleIssue } from "../../check/walk/every-example.js";
import type { Sourced } from "../../load/load-service.js";
import type { DraftSpec } from "../draft/draft-spec.js";
import type { DraftAction } from "../emit/drafted.js";
import { metadataModel } from "../metadata-model.js";
import { doubtedKeys } from "./doubted-keys.js";
import { withoutDoubted } from "./without-doubted.js";

/**
 * Holds upstream's examples against what was read out of its prose. Where the two disagree we have
 * misread the prose, or it is incomplete, so that limit goes; an example that still does not hold is
 * left out, and the file says so.
 */
export function settleExamples(spec: DraftSpec): DraftSpec {
  const model = metadataModel(spec);
  const doubted = doubtedKeys(everyExampleIssue(model), model);
  const settled = doubted.size === 0 ? spec : withoutDoubted(spec, doubted);
  const issues = everyExampleIssue(metadataModel(settled));
  const files = new Set(issues.map(({ file }) => file));
  return {
    ...settled,
    actions: settled.actions.map((one) => {
      if (!files.has(one.file)) return one;
      const own = issues.filter(({ file }) => file === one.file);
      return { ...one, value: withoutBroken(one, own) };
    }),
  };
}

function withoutBroken(
  { value }: Sourced<DraftAction>,
  issues: readonly ExampleIssue[],
): DraftAction {
  const notes: string[] = [];
  const examples = (value.examples ?? []).flatMap((example, index) => {
    const own = issues.filter(({ path }) => path[1] === index);
    const [broken] = own.filter(({ within }) => within[0] === "input");
    if (broken) {
      const { path, message } = broken.issue;
      const where = path.length === 0 ? "the request" : pathText(path);
      notes.push(`Upstream's ${example.title.toLowerCase()} is left out: ${where} ${message}.`);
      return [];
    }
    const { output: _, ...request } = example;
    return [own.length > 0 ? request : example];
  });
  return { ...value, examples, ...(notes.length > 0 && { notes }) };
}
