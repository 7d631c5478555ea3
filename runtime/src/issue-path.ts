/** Writes an issue's path as people do: `Agent.Keys[0].Value`. */
export function formatIssuePath(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}
