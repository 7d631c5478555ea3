import { expect, test } from "vitest";
import { callAction, type CallAction } from "../../../generator/call/send/call-action.js";
import { findModel } from "../../../generator/commands/find-model.js";
import * as ccc from "../../../generated/ccc/src/actions.js";
import * as lcic from "../../../generated/lcic/src/actions.js";
import * as mdl from "../../../generated/mdl/src/actions.js";
import * as trtc from "../../../generated/trtc/src/actions.js";
import type { Issue } from "../../../runtime/src/index.js";
import { root } from "../../source-files.js";

const PACKAGES = { ccc, lcic, mdl, trtc } as const;

test.each(Object.entries(PACKAGES))("actions of %s are those of its package", (service, values) => {
  const found = findModel(root, service);
  if ("diagnostics" in found) throw new Error("broken specs");
  const packaged = values as unknown as Readonly<Record<string, CallAction | undefined>>;
  let count = 0;
  for (const action of found.model.actions.values()) {
    if (action.retired) continue;
    const { check, ...own } = callAction(action, found.model, Date.now() / 1000);
    const { check: packagedCheck, ...theirs } = packaged[action.names.value]!;
    expect(withoutDefaults(own), action.name).toEqual(withoutDefaults(theirs));
    expect(places(check({ Nonsense: 1 }))).toEqual(places(packagedCheck({ Nonsense: 1 })));
    count++;
  }
  expect(count).toBeGreaterThan(30);
});

function places(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path, severity }) => `${severity} ${code} ${path.join(".")}`);
}

/** What is false or empty may as well be left out. */
function withoutDefaults(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== false && (one as unknown[]).length !== 0),
  );
}
