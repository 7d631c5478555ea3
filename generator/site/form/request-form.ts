import { formatIssuePath } from "../../../runtime/src/issue-path.js";
import type { Issue } from "../../../runtime/src/validation.js";
import type { FormData, FormExample } from "../../view/docs/form-data.js";
import type { SampleInput } from "../../view/docs/samples/sample-input.js";
import { element } from "../element.js";
import { SamplesPanel } from "./samples-panel.js";
import { Members } from "./structure-controls.js";

export type CheckInput = (input: unknown, issues: Issue[]) => void;

/** The form of one action: checked at every stroke, sent never. */
export function requestForm(data: FormData, check: CheckInput): HTMLElement {
  let last = 0;
  const id = (): string => `form-${++last}`;
  const members = new Members(data.fields, { structures: data.structures, id });
  const samples = new SamplesPanel();
  const status = element("p", { class: "status", role: "status" });
  const problems = element("ul", { class: "problems" });
  const region = regionChoice(data, id());
  // Nobody is reproached for what they have not begun.
  let begun = false;
  const update = (): void => {
    const input = members.read();
    const issues: Issue[] = [];
    check(input, issues);
    members.show(begun ? issues : []);
    status.textContent = begun || issues.length === 0 ? verdict(issues) : "Still to be given:";
    problems.classList.toggle("begun", begun);
    problems.replaceChildren(...issues.map(problem));
    samples.show({ ...data.call, region: region?.value() }, input as SampleInput);
  };
  const form = element(
    "form",
    { class: "request-form", novalidate: true },
    element(
      "div",
      { class: "asks" },
      exampleChoice(data, id(), ({ input, region: place }) => {
        members.write(input);
        region?.choose(place ?? data.call.region ?? "");
        begun = true;
        update();
      }),
      region?.element,
      ...members.elements,
      members.rows.length === 0 ? element("p", {}, "The action takes no parameters.") : undefined,
    ),
    element(
      "div",
      { class: "outcome" },
      status,
      problems,
      samples.element,
      element("p", { class: "note" }, "Nothing is sent from here: copy the request and run it."),
    ),
  );
  form.addEventListener("input", () => {
    begun = true;
    update();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
  return form;
}

function verdict(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  const said = [counted(errors, "problem"), counted(warnings, "warning")].filter(
    (one) => one !== "",
  );
  return said.length === 0 ? "The request is fine." : `${said.join(", ")}:`;
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function problem({ path, message, severity }: Issue): HTMLLIElement {
  const place = formatIssuePath(path);
  return element("li", { class: severity }, place === "" ? message : `${place}: ${message}`);
}

interface RegionChoice {
  readonly element: HTMLElement;
  readonly value: () => string;
  readonly choose: (region: string) => void;
}

function regionChoice({ call, regions }: FormData, id: string): RegionChoice | undefined {
  if (call.region === undefined) return undefined;
  const select = element(
    "select",
    { id },
    ...regions.map((region) => element("option", { value: region }, region)),
  );
  select.value = call.region;
  const label = element("label", { for: id }, "Region");
  return {
    element: element("div", { class: "ask" }, label, select),
    value: () => select.value,
    choose: (chosen) => (select.value = chosen),
  };
}

function exampleChoice(
  { examples }: FormData,
  id: string,
  choose: (example: Omit<FormExample, "title">) => void,
): HTMLElement | undefined {
  if (examples.length === 0) return undefined;
  const select = element(
    "select",
    { id },
    element("option", { value: "" }, "nothing"),
    ...examples.map(({ title }, i) => element("option", { value: String(i) }, title)),
  );
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    choose(examples[Number(select.value || -1)] ?? { input: {} });
  });
  const label = element("label", { for: id }, "Start from");
  return element("div", { class: "ask" }, label, select);
}
