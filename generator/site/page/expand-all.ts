import { element } from "../element.js";

/** Sections with structures to unfold get a button that opens or closes all of them. */
export function expandAll(): void {
  for (const section of document.querySelectorAll("main section")) {
    const all = [...section.querySelectorAll<HTMLDetailsElement>("details.structure")];
    const title = section.querySelector(":scope > h2");
    if (all.length === 0 || !title) continue;
    const button = element("button", { type: "button", class: "expand-all" });
    const label = (): void => {
      const open = all.every((one) => one.open);
      button.textContent = open ? "Collapse all" : "Expand all";
    };
    button.addEventListener("click", () => {
      const open = !all.every((one) => one.open);
      for (const one of all) one.open = open;
    });
    for (const one of all) one.addEventListener("toggle", label);
    label();
    title.after(button);
  }
}
