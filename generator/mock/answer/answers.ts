import { toJson } from "../../../runtime/src/json/to-json.js";
import type { Data } from "../../load/scalars.js";
import type { MockCall } from "../mock-call.js";
import { answerCall } from "./answer-call.js";
import { dayOf } from "./point-in-time.js";

type Values = Readonly<Record<string, Data>>;

/** So many letters of questions are kept; their answers take some times as much. */
const MOST_LETTERS = 1_000_000;

/** The answers of a mock. What is asked again while nothing has changed is not worked out again. */
export class Answers {
  readonly #seed: number;
  readonly #remembered = new Map<string, Values>();
  #letters = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  of(call: MockCall, known: Values): Values {
    // What changes something is answered anew with every call.
    if (!call.action.readOnly) return answerCall(call, known, this.#seed);
    const question = questionOf(call, known);
    const before = this.#remembered.get(question);
    if (before) return before;
    const answer = answerCall(call, known, this.#seed);
    this.#remember(question, answer);
    return answer;
  }

  #remember(question: string, answer: Values): void {
    if (this.#letters + question.length > MOST_LETTERS) {
      this.#remembered.clear();
      this.#letters = 0;
    }
    if (question.length > MOST_LETTERS) return;
    this.#remembered.set(question, answer);
    this.#letters += question.length;
  }
}

/** All that an answer depends on. */
function questionOf(
  { model, action, region, account, input, now }: MockCall,
  known: Values,
): string {
  return toJson([model.service, action.name, region ?? null, account, dayOf(now), input, known]);
}
