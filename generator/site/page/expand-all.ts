/** Buttons `data-expand-all` open or close every structure of the page, or of their section. */
export function expandAll(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-expand-all]")) {
    const all = (): HTMLDetailsElement[] => [
      ...(button.closest("section") ?? document).querySelectorAll<HTMLDetailsElement>(
        "details.structure",
      ),
    ];
    if (all().length === 0) continue;
    const label = (): void => {
      const open = all().every((one) => one.open);
      button.textContent = open ? "Collapse all" : "Expand all";
      button.setAttribute("aria-expanded", String(open));
    };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      const open = !all().every((one) => one.open);
      for (const one of all()) one.open = open;
      label();
    });
    for (const one of all()) one.addEventListener("toggle", label);
  }
}
