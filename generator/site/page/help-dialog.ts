import { element } from "../element.js";
import type { Shortcut } from "./shortcuts.js";

/** Opens the list of keys. */
export function toggleHelp(shortcuts: readonly Shortcut[]): void {
  const rows = shortcuts.map(({ keys, does }) =>
    element(
      "tr",
      {},
      element("td", {}, ...keys.map((key) => element("kbd", {}, key))),
      element("td", {}, does),
    ),
  );
  const close = element("button", { type: "button", class: "close" }, "Close");
  const dialog = element(
    "dialog",
    { class: "help", "aria-labelledby": "help-title" },
    element("h2", { id: "help-title" }, "Keys"),
    element("table", {}, element("tbody", {}, ...rows)),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  window.specpress.styles();
  dialog.showModal();
}
