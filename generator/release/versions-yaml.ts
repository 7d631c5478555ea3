import { SEVERITIES } from "../diff/change.js";
import { schemaLink } from "../load/format/kinds.js";
import { yamlText } from "../sync/emit/scalar.js";
import { textsOf, type Entry } from "./package-plan.js";

/** A version that is about to be released. */
export interface NewVersion {
  readonly version: string;
  readonly date: string;
  /** The API's newest release. */
  readonly release: number | undefined;
  readonly runtime: string;
  readonly entries: readonly Entry[];
}

/** versions.yaml with one version more on top; `text` is what it was, if there was one. */
export function addVersion(text: string | undefined, added: NewVersion): string {
  const link = `${schemaLink("versions")}\n`;
  const rest = (text ?? link).replace(/^[^\n]*\n/, "");
  return `${link}${entryYaml(added)}${rest}`;
}

function entryYaml({ version, date, release, runtime, entries }: NewVersion): string {
  const lists = SEVERITIES.flatMap((severity) => {
    const texts = textsOf(entries, severity);
    return texts.length === 0
      ? []
      : [`  ${severity}:`, ...texts.map((one) => `    - ${yamlText(one, false)}`)];
  });
  const lines = [
    `- version: ${version}`,
    `  date: "${date}"`,
    ...(release === undefined ? [] : [`  release: ${release}`]),
    `  runtime: ${runtime}`,
    ...lists,
  ];
  return `${lines.join("\n")}\n`;
}
