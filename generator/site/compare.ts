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
    [from.select.value, to.select.value] = wanted(choices);
    const show = (): void => {
      const points = [from.select.value, to.select.value] as const;
      history.replaceState(null, "", `#${points.join("...")}`);
      const compared = compareStates(data, ...points);
      const pageOf = (owner: Owner): string | undefined => pageOfOwner(owner, data, compared);
      outcome.replaceChildren(...reportView(compared, pageOf));
    };
    for (const { select } of [from, to]) select.addEventListener("change", show);
    show();
  },
});

/** What the address asks for (`#31...33`), else the last two states. */
function wanted(choices: readonly StateChoice[]): [string, string] {
  const values = choices.map(({ value }) => value);
  const asked = decodeURIComponent(location.hash.slice(1)).split("...");
  const [from = "", to = ""] = asked;
  if (values.includes(from) && values.includes(to)) return [from, to];
  return [values[1] ?? values[0] ?? "", values[0] ?? ""];
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
  return { element: element("div", { class: "field" }, label, select), select };
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
