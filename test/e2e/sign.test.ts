import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emptySandbox } from "./sandbox.js";
import { run, specpress, tool } from "./specpress.js";

const env = {
  TENCENTCLOUD_SECRET_ID: "AKIDexample",
  TENCENTCLOUD_SECRET_KEY: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};

// As a browser copies it; the body is that of the signature but for the blank behind the colon.
const CURL = String.raw`curl 'https://trtc.tencentcloudapi.com/' \
  -H 'authorization: AUTHORIZATION' \
  -H 'content-type: application/json' -H 'x-tc-action: DismissRoom' -H 'x-tc-version: 2019-07-22' \
  -H 'x-tc-timestamp: 1551113065' --data-raw $'{"Name":"it\'s \u00e9"}' --compressed`;

test("a signature made by the tool is right; a body that was written anew is found; a pipe works", async () => {
  const { folder: cwd, path } = emptySandbox();
  const made = await specpress(
    [
      "sign",
      "--service",
      "trtc",
      "--action",
      "DismissRoom",
      "--timestamp",
      "1551113065",
      "--body",
      `{"Name":"it's é"}`,
    ],
    { cwd, env },
  );
  expect(made).toMatchObject({ exit: 0, err: "" });
  const right = CURL.replace("AUTHORIZATION", made.out.trim());
  expect(await specpress(["sign", right], { cwd, env })).toMatchObject({ exit: 0, err: "" });

  writeFileSync(path("wrong.sh"), right.replace('"Name":', '"Name": '));
  const judged = await specpress(["sign", "wrong.sh"], { cwd, env });
  expect(judged).toMatchObject({ exit: 1, err: "" });
  expect(judged.out).toContain("[body-rewritten]");
  const piped = await run(
    "bash",
    ["-c", `cat wrong.sh | "${process.execPath}" "${tool}" sign - --json`],
    { cwd, env },
  );
  expect(piped).toMatchObject({ exit: 1, err: "" });
  expect(JSON.parse(piped.out)).toMatchObject({ verdict: { kind: "explained" } });
  for (const { out } of [made, judged, piped])
    expect(out).not.toContain(env.TENCENTCLOUD_SECRET_KEY);
});

test("wrong usage is said in a line", async () => {
  const { folder: cwd } = emptySandbox();
  expect(await specpress(["sign"], { cwd, env })).toEqual({
    exit: 64,
    out: "",
    err: "specpress: nothing to sign: give a curl command, a file with a request or - for standard input, or --service and --action\n",
  });
  const missing = await specpress(["sign", "none.txt"], { cwd, env });
  expect(missing).toEqual({
    exit: 64,
    out: "",
    err: 'specpress: "none.txt" cannot be read: there is no such file\n',
  });
});
