import { expect, test } from "vitest";
import { errorText } from "../../../generator/call/report/error-text.js";
import type { IssueScope } from "../../../generator/call/report/issue-text.js";
import { paletteFor } from "../../../generator/commands/output.js";
import {
  ServiceError,
  TransportError,
  ValidationError,
  WaitError,
  type Issue,
} from "../../../runtime/src/index.js";
import { soundModel } from "../../model/build-yaml.js";
import { demo } from "../demo-action.js";

const about = { service: "demo", action: "Act" };
const scope: IssueScope = { ...demo, textOf: undefined, palette: paletteFor(false, {}) };

function issuesText(issues: readonly Issue[]): string {
  return errorText(new ValidationError(about, issues), scope, undefined);
}

const wrong = (code: string, message: string, ...path: (string | number)[]): Issue => {
  return { code, message, path, severity: "error" };
};

test("an issue names the flag, what is wrong, what the parameter is, and the file that says so", () => {
  expect(issuesText([wrong("min", "must be at least 1", "Id")])).toBe(
    `--Id error must be at least 1 [min]
  help: The number of it. At least 1.
  spec: specs/demo/actions/Act.yaml
Act was not sent: 1 error
`,
  );
});

test("a member is described by its structure, at its line where the text is at hand", () => {
  const textOf = (file: string): string => {
    expect(file).toBe("specs/demo/structures/Filter.yaml");
    return "doc: What to look for.\nmembers:\n  Name: x\n  Mode: { type: integer }\n";
  };
  const error = new ValidationError(about, [
    wrong("enum", "must be one of 1, 2", "Filters", 3, "Mode"),
  ]);
  expect(errorText(error, { ...scope, textOf }, undefined)).toMatch(
    /^--Filters\.3\.Mode error must be one of 1, 2 \[enum\]\n.*\n {2}spec: specs\/demo\/structures\/Filter\.yaml:4\n/,
  );
});

test("what is not known has a suggestion from among its neighbours", () => {
  const text = issuesText([wrong("unknown", "is not known here", "Filter", "Nmae")]);
  expect(text).toContain('--Filter.Nmae error is not known here, did you mean "Name"? [unknown]\n');
  expect(text).toContain("help: --Filter has Name, Mode, Values, Token.\n");
});

test("a key of the JSON in a text is shown as that", () => {
  const text = issuesText([wrong("required", "is required", "Name", "uid")]);
  expect(text).toMatch(
    /^--Name, key uid error is required \[required\]\n {2}help: The name of it\.\n/,
  );
});

test("what is wrong with all of it is said of the action", () => {
  expect(issuesText([wrong("any-of", "needs one of them")])).toMatch(
    /^Act error needs one of them /,
  );
});

test("a warning is called one, and errors alone are counted", () => {
  const advice: Issue = {
    code: "ignored",
    message: "is ignored",
    path: ["Name"],
    severity: "warning",
  };
  const text = issuesText([advice, wrong("type", "must be true or false", "Late")]);
  expect(text).toContain("--Name warning is ignored [ignored]\n");
  expect(text).toMatch(/Act was not sent: 1 error\n$/);
});

test("names from a file move no terminal", () => {
  expect(issuesText([wrong("unknown", "is not known here", "a\u001b[2Jb")])).not.toContain(
    "\u001b",
  );
});

function refused(code: string, message = "because"): string {
  const refusal = { code, message, requestId: "r-1", statusCode: 200, attempts: 3 };
  return errorText(new ServiceError(about, refusal), scope, undefined);
}

test("a code is explained by the spec: the service's, a common one, or the kind it is of", () => {
  expect(refused("FailedOperation", "no\u009b")).toBe(
    `Act refused FailedOperation
  says: no\\u{9b}
  request: r-1
  means: It did not work.
  help: Look into it.
  tried: 3 times
`,
  );
  expect(refused("InternalError")).toContain("means: Something broke.\n  help: Call again.\n");
  expect(refused("FailedOperation.SomeNewCode")).toContain("means: It did not work.\n");
  expect(refused("Unheard.Of")).not.toContain("means:");
});

test("a call without an answer comes with what to do", () => {
  const failed = (reason: TransportError["reason"], maybeSent: boolean): string => {
    const details = { reason, message: "it broke", maybeSent, attempts: 1 };
    return errorText(new TransportError(about, details), scope, undefined);
  };
  expect(failed("connect", false)).toMatch(
    /^failed Act: it broke \(nothing was sent\)\n {2}help: .*--endpoint/,
  );
  expect(failed("credentials", false)).toMatch(/help: set TENCENTCLOUD_SECRET_ID/);
  expect(failed("aborted", true)).toBe(
    "failed Act was interrupted (the request may have been sent)\n",
  );
});

test("a wait that failed says what was awaited, and what was seen", () => {
  const model = soundModel({
    "actions/Act.yaml": `
output: { Status: How it stands. }
waiters: { Ready: { doc: It is ready., until: { Status: "on" }, fail: { Status: broken }, every: 1s, atMost: 9s } }
`,
  });
  const [waiter] = model.actions.get("Act")!.waiters;
  const error = new WaitError(about, {
    reason: "failed",
    message: "no way",
    output: { Status: "x\u202e" },
  });
  expect(errorText(error, scope, waiter)).toBe(
    `failed Act: no way
  awaited: It is ready. (Status is on)
  seen: Status is "x\\u202e"
`,
  );
});
