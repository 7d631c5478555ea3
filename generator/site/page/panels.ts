import { element } from "../element.js";

/** What a part that fills a panel hands over. */
interface PanelPart {
  readonly fill: (panel: HTMLElement) => Promise<void>;
}

/** The form of an action is loaded when its panel is opened. */
export function requestFormPanel(): void {
  const panel = reveal("[data-request-form]");
  if (!panel) return;
  const button = element("button", { type: "button", class: "open-form" }, "Build a request");
  button.addEventListener("click", () => {
    button.disabled = true;
    void fill("request-form", panel).then((filled) => {
      if (filled) button.remove();
      else button.disabled = false;
    });
  });
  panel.append(element("h2", {}, "Try it"), button);
}

/** The comparison is what its page is for: it is loaded once the page stands. */
export function comparePanel(): void {
  const panel = reveal("[data-compare]");
  if (panel) afterPaint(() => void fill("compare", panel));
}

export function signerPanel(): void {
  const panel = reveal("[data-signer]");
  if (panel) afterPaint(() => void fill("signer", panel));
}

function reveal(selector: string): HTMLElement | undefined {
  const panel = document.querySelector<HTMLElement>(selector) ?? undefined;
  if (panel) panel.hidden = false;
  return panel;
}

/** Fills a panel, or says in it why that cannot be. */
async function fill(part: string, panel: HTMLElement): Promise<boolean> {
  try {
    await (await window.specpress.part<PanelPart>(part)).fill(panel);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    panel.querySelector("[role=alert]")?.remove();
    panel.append(element("p", { role: "alert" }, `This could not be loaded: ${why}.`));
    return false;
  }
}

function afterPaint(work: () => void): void {
  const start = (): void => void requestAnimationFrame(() => setTimeout(work));
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}
