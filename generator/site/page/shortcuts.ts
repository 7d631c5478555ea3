import { element } from "../element.js";
import { openSearch } from "./open-search.js";
import { toggleHelp } from "./help-dialog.js";

/** A key, and what it does. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: () => void;
}

/** Keys for everything, as long as nothing is being typed into. */
export function shortcuts(): void {
  const all: readonly Shortcut[] = [
    { keys: ["/", "Ctrl+K"], does: "Search", run: openSearch },
    {
      keys: ["t"],
      does: "Try it: open the request form",
      run: openForm,
    },
    {
      keys: ["e"],
      does: "Expand or collapse all structures",
      run: () => click(".expand-all"),
    },
    { keys: ["["], does: "Previous page", run: () => click('a[rel="prev"]') },
    { keys: ["]"], does: "Next page", run: () => click('a[rel="next"]') },
    { keys: ["?"], does: "Show these keys", run: () => toggleHelp(all) },
  ];
  document.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey || event.defaultPrevented) return;
    // The menu of small screens is a target, so that it opens without a script as well.
    if (event.key === "Escape" && location.hash === "#menu") return click(".menu-close");
    const key = control ? `Ctrl+${event.key.toUpperCase()}` : event.key;
    const shortcut = all.find(({ keys }) => keys.includes(key));
    if (!shortcut || (!control && isTyping(event.target)) || document.querySelector("dialog[open]"))
      return;
    event.preventDefault();
    shortcut.run();
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-search]")) {
    button.hidden = false;
    button.addEventListener("click", openSearch);
    // What is pointed at will soon be asked for.
    button.addEventListener("pointerenter", () => void window.specpress.part("search"), {
      once: true,
    });
  }
  const help = element("button", { type: "button", class: "plain help-open" }, "Keys");
  help.addEventListener("click", () => toggleHelp(all));
  document.querySelector("footer.foot")?.append(help);
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** Where it is open already, it is only gone to. */
function openForm(): void {
  document.querySelector("[data-request-form]")?.scrollIntoView();
  click(".open-form");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]")
  );
}
