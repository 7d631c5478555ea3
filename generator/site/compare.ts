// Loaded on the page that compares two releases of a service.
import type { HistoryData } from "../view/docs/history-data.js";
import type { Owner } from "../diff/report/owners.js";
import { compareStates, type Compared } from "./compare/compare-states.js";
import { reportView } from "./compare/report-view.js";
import { stateChoices, type StateChoice } from "./compare/state-choices.js";
import { element } from "./element.js";

window.specpress.data("assets/compare", {
  async fill(panel: HTMLElement): Promise<void> {
    const { service = "" } = panel.dataset;
    const data = await window.specpress.load<HistoryData>(`${service}/history`);
    const choices = stateChoices(data);
    const from = choice("compare-from", "From", choices);
    const to = choice("compare-to", "To", choices);
    const outcome = element("div", { class: "compared" });
    panel.append(element("div", { class: "choices" }, from.element, to.element), outcome);
    document.querySelector(".without-script")?.remove();
    const asked = askedFor();
    from.select.value = valueOf(choices, asked.from) ?? choices[1]?.value ?? "";
    to.select.value = valueOf(choices, asked.to) ?? choices[0]?.value ?? "";
    const show = (): void => {
      const points = [from.select.value, to.select.value] as const;
      history.replaceState(
        null,
        "",
        `${location.pathname}?${new URLSearchParams({ from: points[0], to: points[1] }).toString()}`,
      );
      const compared = compareStates(data, ...points);
      const pageOf = (owner: Owner): string | undefined => pageOfOwner(owner, data, compared);
      outcome.replaceChildren(...reportView(compared, pageOf));
    };
    for (const { select } of [from, to]) select.addEventListener("change", show);
    show();
  },
});

/** What the address asks for: `?from=31&to=33`. */
function askedFor(): { readonly from: string | null; readonly to: string | null } {
  const query = new URLSearchParams(location.search);
  return { from: query.get("from"), to: query.get("to") };
}

/** The state that a release or a day stands for; nothing where none is recorded. */
function valueOf(choices: readonly StateChoice[], name: string | null): string | undefined {
  return choices.find(({ names }) => name !== null && names.includes(name))?.value;
}

function choice(
  id: string,
  title: string,
  choices: readonly StateChoice[],
): { readonly element: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element(
    "select",
    { id },
    ...choices.map(({ value, label }) => element("option", { value }, label)),
  );
  const label = element("label", { for: id }, title);
  return { element: element("div", { class: "ask" }, label, select), select };
}

/** Only what there is today has a page. */
function pageOfOwner(
  { changes }: Owner,
  { spec }: HistoryData,
  { from, to }: Compared,
): string | undefined {
  const [top, name = ""] = (changes[0]?.path ?? "").split("/");
  if (top !== "actions" && top !== "structures") return undefined;
  if (!spec[top].some((one) => one.name === name)) return undefined;
  const file = [to, from].map(({ model }) => model[top].get(name)?.names.file).find(Boolean);
  const folder = top === "structures" ? `${spec.name}/structures` : spec.name;
  return file === undefined ? undefined : window.specpress.url(`${folder}/${file}.html`);
}
