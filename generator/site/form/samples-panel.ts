import type { SampleCall } from "../../view/docs/samples/sample-call.js";
import type { SampleInput } from "../../view/docs/samples/sample-input.js";
import { samplesOf } from "../../view/docs/samples/samples-of.js";
import { element } from "../element.js";

/** The request in each form, one at a time, to be copied. */
export class SamplesPanel {
  readonly #code = element("code");
  readonly #choices = element("div", { class: "choices", role: "group", "aria-label": "As" });
  readonly element = element(
    "div",
    { class: "sample" },
    this.#choices,
    element(
      "pre",
      { class: "code", tabindex: "0" },
      element("button", { type: "button", "data-copy": true }, "Copy"),
      this.#code,
    ),
  );
  #chosen = "typescript";
  #shown: readonly [SampleCall, SampleInput] | undefined;

  show(call: SampleCall, input: SampleInput): void {
    this.#shown = [call, input];
    const samples = samplesOf(call, input);
    this.#code.textContent = samples.find(({ kind }) => kind === this.#chosen)?.text ?? "";
    if (this.#choices.childElementCount === 0) {
      for (const { kind, title } of samples) this.#choices.append(this.#choice(kind, title));
    }
    for (const choice of this.#choices.querySelectorAll("button"))
      choice.setAttribute("aria-pressed", String(choice.value === this.#chosen));
  }

  #choice(kind: string, title: string): HTMLButtonElement {
    const button = element("button", { type: "button", value: kind }, title);
    button.addEventListener("click", () => {
      this.#chosen = kind;
      if (this.#shown) this.show(...this.#shown);
    });
    return button;
  }
}
