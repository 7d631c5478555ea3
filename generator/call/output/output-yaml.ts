import { Document, isScalar, visit } from "yaml";
import { INVISIBLE } from "../../diagnostics/invisible.js";

/** YAML for people and programs. What a terminal would act upon is escaped. */
export function outputYaml(value: unknown): string {
  const document = new Document(value ?? null, { aliasDuplicateObjects: false });
  // Only double quotes know escapes.
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === "string" && isInvisible(node.value))
        node.type = "QUOTE_DOUBLE";
    },
  });
  const text = document.toString({ lineWidth: 0, blockQuote: false });
  return text.split("\n").map(escaped).join("\n");
}

function isInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

function escaped(line: string): string {
  return line.replace(INVISIBLE, (found) => {
    const code = found.codePointAt(0)!.toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
