import { element } from "../element.js";
import { resultItem } from "./result-item.js";
import type { SearchIndex } from "./search-index.js";

const KEYS = "↑ and ↓ choose, Enter opens, Esc closes.";

/** The dialog that searches while one types. Arrows go through the results, Enter opens one. */
export class SearchDialog {
  readonly #input = element("input", {
    type: "search",
    id: "search-input",
    placeholder: "Actions, parameters, error codes …",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    "aria-controls": "search-results",
  });
  readonly #list = element("ol", { id: "search-results", class: "results" });
  readonly #status = element("p", { class: "status", role: "status" });
  readonly #dialog = element(
    "dialog",
    { class: "search", "aria-label": "Search" },
    element("label", { for: "search-input", class: "off-screen" }, "Search all services"),
    this.#input,
    this.#list,
    this.#status,
  );
  #index: SearchIndex | undefined;

  constructor() {
    document.body.append(this.#dialog);
    this.#input.addEventListener("input", () => this.#show());
    this.#dialog.addEventListener("keydown", (event) => this.#key(event));
    this.#dialog.addEventListener("click", ({ target }) => {
      // Outside of what is in it, or at a link, which may lead to this very page.
      if (target === this.#dialog || (target as Element).closest("a")) this.#dialog.close();
    });
  }

  /** `typed`: what is searched for from the start. */
  open(index: Promise<SearchIndex>, typed: string): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    if (typed === "") this.#input.select();
    else this.#input.value = typed;
    if (!this.#index) this.#status.textContent = "Loading …";
    index.then(
      (ready) => {
        this.#index = ready;
        this.#show();
      },
      () => (this.#status.textContent = "The index could not be loaded."),
    );
  }

  #show(): void {
    if (!this.#index) return;
    const query = this.#input.value.trim();
    const found = query === "" ? [] : this.#index.find(query);
    this.#list.replaceChildren(...found.map(resultItem));
    this.#mark(0);
    const count = found.length === 1 ? "1 result" : `${found.length} results`;
    this.#status.textContent = query === "" ? KEYS : found.length === 0 ? "Nothing found." : count;
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll("a")];
  }

  #mark(at: number): void {
    this.#links().forEach((link, i) => link.classList.toggle("chosen", i === at));
  }

  #key(event: KeyboardEvent): void {
    const links = this.#links();
    const chosen = links.findIndex((link) => link.classList.contains("chosen"));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const typing = document.activeElement === this.#input;
      const next = typing && step === 1 ? 0 : chosen + step;
      if (next < 0) return this.#input.focus();
      if (next >= links.length) return;
      this.#mark(next);
      links[next]!.focus();
    } else if (event.key === "Escape") {
      // A search field would take the first one to empty itself.
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === "Enter" && document.activeElement === this.#input) {
      event.preventDefault();
      links[chosen]?.click();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Whoever types on goes on with the query.
      this.#input.focus();
    }
  }
}
