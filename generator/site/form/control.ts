import type { FormField } from "../../view/docs/form-field.js";
import type { FormIssue } from "./form-issue.js";

/** Something that asks for a value. */
export interface Control {
  readonly element: HTMLElement;
  /** What labels point to, if it is a single thing. */
  readonly input?: HTMLElement;
  /** The value, as far as one is given. */
  read(): unknown;
  write(value: unknown): void;
  /** Shows issues of what is inside, and leaves those of the value itself to its surroundings. */
  show(issues: readonly FormIssue[]): void;
}

/** What controls need to know of the form around them. */
export interface FormScope {
  readonly structures: Readonly<Record<string, readonly FormField[]>>;
  /** A name for an element that nothing else of the page has. */
  readonly id: () => string;
}
