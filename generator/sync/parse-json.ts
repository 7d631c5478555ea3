import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { jsonErrorOffset } from "./json-error-offset.js";

/** JSON, or undefined and a finding that says where the text stops being it. */
export function parseJson(file: string, text: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const offset = Math.min(jsonErrorOffset(text), Math.max(0, text.length - 1));
    findings.push(finding("json-syntax", {}, { file, path: [], offset }));
    return undefined;
  }
}
