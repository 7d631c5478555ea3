// Loaded on the guides to signing: signs what is typed, with the runtime's own code, and shows how.
import { element } from "./element.js";
import { signCall } from "./signer/sign-call.js";
import { signerFields } from "./signer/signer-fields.js";
import { stagesView } from "./signer/stages-view.js";

window.specpress.data("assets/signer", {
  async fill(panel: HTMLElement): Promise<void> {
    const fields = signerFields(panel.dataset["signer"] ?? "tc3");
    const now = element("button", { type: "button" }, "Timestamp of now");
    const problem = element("p", { class: "problem", role: "status" });
    const outcome = element("div", { class: "outcome" });
    let asked = 0;
    const update = async (): Promise<void> => {
      const mine = ++asked;
      try {
        const signed = await signCall(fields.read());
        // What was typed since is on its way.
        if (mine !== asked) return;
        problem.textContent = "";
        outcome.replaceChildren(...stagesView(signed));
      } catch (error) {
        if (mine !== asked) return;
        problem.textContent = error instanceof Error ? error.message : String(error);
        outcome.replaceChildren();
      }
    };
    const form = element(
      "form",
      { class: "signer", novalidate: true },
      element(
        "p",
        { class: "note" },
        "Signed here, in this page, by the same code that the packages use. Nothing is sent and nothing is kept. At first it is the example above, with its key that does not exist; yours is not needed to see how it goes.",
      ),
      element("div", { class: "asks" }, ...fields.elements, now),
      problem,
      outcome,
    );
    form.addEventListener("input", () => void update());
    form.addEventListener("submit", (event) => event.preventDefault());
    now.addEventListener("click", () => {
      fields.now();
      void update();
    });
    panel.append(form);
    if (globalThis.crypto?.subtle === undefined) {
      problem.textContent =
        "This browser signs only on pages that came over HTTPS, from this machine or from a disk.";
      return;
    }
    await update();
  },
});
