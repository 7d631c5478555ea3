import { visible } from "../../diagnostics/diagnostic.js";
import { longOption, shortOption, type CurlOption } from "./curl-options.js";
import { RequestProblem } from "./request-problem.js";

/** An option with its value, in the order of the command. */
export interface CurlArgument {
  readonly option: CurlOption;
  readonly value: string;
}

const WITHOUT_VALUE: readonly CurlOption[] = ["nothing", "get", "head", "compressed"];

/** The options and URLs of the words that follow `curl`. */
export function curlArguments(words: readonly string[]): readonly CurlArgument[] {
  const found: CurlArgument[] = [];
  const rest = [...words];
  const valueFor = (name: string): string => {
    const value = rest.shift();
    if (value === undefined) throw new RequestProblem(`${visible(name)} of curl lacks its value`);
    return value;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--next" || word === "-:")
      throw new RequestProblem("the command makes several requests (--next): give one of them");
    if (word === "--")
      found.push(...rest.splice(0).map((value) => ({ option: "url", value }) as const));
    else if (word.startsWith("--")) {
      const [, name = "", attached] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      const option = longOption(name);
      if (option === undefined) throw unknown(word);
      const value = WITHOUT_VALUE.includes(option) ? "" : (attached ?? valueFor(word));
      found.push({ option, value });
    } else if (word.startsWith("-") && word.length > 1) {
      found.push(...shortArguments(word, valueFor));
    } else found.push({ option: "url", value: word });
  }
  return found;
}

/** `-sSXPOST` is -s, -S and -X with POST. */
function shortArguments(word: string, valueFor: (name: string) => string): readonly CurlArgument[] {
  const found: CurlArgument[] = [];
  for (let at = 1; at < word.length; at++) {
    const option = shortOption(word[at]!);
    if (option === undefined) throw unknown(`-${word[at]}`);
    if (WITHOUT_VALUE.includes(option)) {
      found.push({ option, value: "" });
      continue;
    }
    const value = word.slice(at + 1) || valueFor(`-${word[at]}`);
    return [...found, { option, value }];
  }
  return found;
}

function unknown(option: string): RequestProblem {
  return new RequestProblem(
    `the option ${visible(option)} of curl is not known here: leave it out if it does not change the request`,
  );
}
