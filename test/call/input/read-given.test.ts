import { expect, test } from "vitest";
import { readGiven } from "../../../generator/call/input/read-given.js";

const files: Readonly<Record<string, string>> = {
  "key.txt": "secret\n",
  "two.txt": "a\nb\r\n",
  "-": "typed",
};
const read = async (name: string): Promise<string | { problem: string }> =>
  files[name] ?? { problem: `no file ${name}` };

async function texts(...values: readonly (string | undefined)[]) {
  const { given, problems } = await readGiven(
    values.map((text) => ({ name: "Key", text })),
    read,
  );
  return { texts: given.map(({ text }) => text), problems };
}

test("a value comes from a file or from standard input, without its last line end", async () => {
  expect(await texts("@key.txt", "@two.txt", "@-", "plain", undefined)).toEqual({
    texts: ["secret", "a\nb", "typed", "plain", undefined],
    problems: [],
  });
});

test("two of them are one, as it stands", async () => {
  expect(await texts("@@key.txt", "a@b")).toEqual({ texts: ["@key.txt", "a@b"], problems: [] });
});

test("a file that is not there is a problem, and not the value", async () => {
  expect(await texts("@none")).toEqual({
    texts: [],
    problems: ["--Key: no file none (a value that begins with @ is written @@…)"],
  });
});
