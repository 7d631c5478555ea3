import type { Path } from "../diagnostics/diagnostic.js";
import type { Action, Model, Waiter } from "../model/model.js";
import type { Lint } from "./lint.js";
import { testProblems } from "./rule/test-problems.js";
import { everyTest } from "./walk/every-rule.js";

/** A waiter that cannot end calls the server until its time is up. */
export const waiterField: Lint = (model, report) => {
  for (const action of model.actions.values()) {
    for (const waiter of action.waiters) {
      const problems = [
        ...callProblems(action, waiter),
        ...testsOf(waiter),
        ...codeProblems(model, waiter),
      ];
      for (const [at, detail] of problems) {
        report(
          "waiter-field",
          { detail },
          { file: action.file, path: ["waiters", waiter.name, ...at] },
        );
      }
    }
  }
};

type Problem = readonly [at: Path, detail: string];

function* callProblems(
  action: Action,
  { everySeconds, atMostSeconds }: Waiter,
): Generator<Problem> {
  if (!action.readOnly) yield [[], `it calls ${action.name} over and over, which is not readOnly`];
  if (everySeconds >= atMostSeconds)
    yield [["every"], "the pause is no shorter than the whole wait"];
}

function* testsOf(waiter: Waiter): Generator<Problem> {
  for (const key of ["until", "fail"] as const) {
    for (const { test, path } of everyTest(waiter[key], "", [key])) {
      const many = test.path.steps.some(({ list }) => list);
      if (many) yield [path, `${test.path.text} is many values, not one`];
      for (const detail of testProblems(test)) yield [path, detail];
    }
  }
}

/** Any known code will do: the documents' lists per action are not complete. */
function* codeProblems({ errors, commonErrors }: Model, waiter: Waiter): Generator<Problem> {
  for (const key of ["untilErrors", "failErrors"] as const) {
    for (const [index, code] of waiter[key].entries()) {
      if (!errors.has(code) && !commonErrors.has(code))
        yield [[key, index], `there is no error code ${code}`];
    }
  }
}
