import type { Action, Example, Model } from "../../model/model.js";
import { jsonText } from "../example.js";
import { htmlLines, htmlText, type Html } from "../layout/html.js";
import { sentence } from "../words/constraint-words.js";
import { linkedText } from "./mentions.js";
import type { Place } from "./place.js";
import { sampleCall } from "./samples/sample-call.js";
import { samplesOf } from "./samples/samples-of.js";

/** An example of an action, with its call in every form. */
export interface ExampleView {
  /** Tells the groups of tabs of a page apart. */
  readonly id: string;
  readonly title: Html;
  readonly doc: Html;
  readonly samples: readonly SampleView[];
  /** Empty where the documents show none. */
  readonly response: Html;
  readonly repair: Html;
}

export interface SampleView {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly title: Html;
  readonly code: Html;
  readonly first: boolean;
}

export function viewExample(
  action: Action,
  example: Example,
  model: Model,
  place: Place,
  index: number,
): ExampleView {
  const id = `example-${index + 1}`;
  const samples = samplesOf(sampleCall(action, model, example.region), example.input);
  const said = (text: string | undefined): Html =>
    text === undefined ? htmlText("") : linkedText(sentence(text), model, place);
  return {
    id,
    title: htmlText(example.title),
    doc: said(example.doc),
    samples: samples.map(({ kind, title, text }, at) => ({
      id: `${id}-${kind}`,
      group: id,
      kind,
      title: htmlText(title),
      code: htmlLines(text),
      first: at === 0,
    })),
    response: example.output === undefined ? htmlText("") : htmlLines(jsonText(example.output)),
    repair: said(example.repaired),
  };
}
