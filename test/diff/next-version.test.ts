import { describe, expect, test } from "vitest";
import type { Change, Severity } from "../../generator/diff/change.js";
import { bumpOf, isVersion, nextVersion } from "../../generator/diff/next-version.js";

function changed(severity: Severity, path = "actions/X"): Change {
  return {
    rule: "some-rule",
    severity,
    direction: "request",
    kind: "field",
    path,
    message: "something happened",
    from: null,
    to: null,
    verdicts: { wire: severity, typescript: "none", validator: "none" },
    advice: undefined,
    renamed: undefined,
    fingerprint: "0",
  };
}

const unnoticed: Change = {
  ...changed("safe"),
  verdicts: { wire: "none", typescript: "none", validator: "none" },
};

describe("the next version", () => {
  test.each([
    // What changed, then the versions 2.3.4, 0.3.4, 0.0.4 after it.
    [["breaking"], "3.0.0", "0.4.0", "0.0.5"],
    [["dangerous"], "2.4.0", "0.3.5", "0.0.5"],
    [["safe"], "2.4.0", "0.3.5", "0.0.5"],
    [["docs"], "2.3.5", "0.3.5", "0.0.5"],
    [[], "2.3.4", "0.3.4", "0.0.4"],
    [["docs", "safe", "breaking", "dangerous"], "3.0.0", "0.4.0", "0.0.5"],
  ] as const)("after %j", (severities, ...wanted) => {
    const changes = severities.map((severity) => changed(severity));
    const versions = ["2.3.4", "0.3.4", "0.0.4"].map(
      (version) => nextVersion(changes, version).version,
    );
    expect(versions).toEqual(wanted);
  });

  test.each([
    ["breaking", "2.0.0-beta.1", "2.0.0"],
    ["breaking", "2.1.0-beta.1", "3.0.0"],
    ["safe", "2.1.0-beta.1", "2.1.0"],
    ["safe", "2.1.1-beta.1", "2.2.0"],
    ["docs", "2.1.1-beta.1", "2.1.1"],
    ["breaking", "0.3.0-rc.1", "0.3.0"],
    ["breaking", "0.3.1-rc.1", "0.4.0"],
  ] as const)("after a %s change, %s becomes %s", (severity, before, after) => {
    expect(nextVersion([changed(severity)], before).version).toBe(after);
  });
});

test("the first of the worst changes forces it", () => {
  const changes = [changed("safe", "a"), changed("breaking", "b"), changed("breaking", "c")];
  expect(bumpOf(changes)).toMatchObject({ bump: "major", forcedBy: { path: "b" } });
  expect(bumpOf([])).toEqual({ bump: "none", forcedBy: undefined });
});

test("what nobody notices asks for no more than a patch", () => {
  expect(bumpOf([unnoticed]).bump).toBe("patch");
  expect(bumpOf([unnoticed, changed("safe")]).bump).toBe("minor");
});

test.each(["1", "1.2", "v1.2.3", "01.2.3", "1.2.3.4", "", "1.2.3-", "1.2.3 ", "9999999999.0.0"])(
  "%j is no version",
  (text) => {
    expect(isVersion(text)).toBe(false);
    expect(() => nextVersion([], text)).toThrow(RangeError);
  },
);
