// Loaded when the form of an action is opened.
import * as validation from "../../runtime/src/validation.js";
import type { FormData } from "../view/docs/form-data.js";
import { requestForm, type CheckInput } from "./form/request-form.js";

interface FormScript {
  readonly form: FormData;
  readonly check: (runtime: typeof validation) => CheckInput;
}

window.specpress.data("assets/request-form", {
  async fill(panel: HTMLElement): Promise<void> {
    const { service = "" } = panel.dataset;
    // The page is named as the script; some hosts leave the extension out.
    const [, file = ""] = /([^/]+?)(?:\.html)?$/.exec(location.pathname) ?? [];
    const { form, check } = await window.specpress.load<FormScript>(`${service}/forms/${file}`);
    panel.append(requestForm(form, check(validation)));
  },
});
