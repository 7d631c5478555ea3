import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { emptySandbox } from "./sandbox.js";
import { environment, repository, run, specpress, tool } from "./specpress.js";

/** A PATH on which `specpress` is the built tool. */
function pathWithTool(): string {
  const box = emptySandbox();
  symlinkSync(tool, box.path("specpress"));
  return [box.folder, environment.PATH].join(delimiter);
}

// What readline does when the tab key is pressed, without a terminal.
const PRESS_TAB = `
source <(specpress completion bash)
[[ $(complete -p specpress) == *"-F _specpress specpress" ]] || exit 3
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
_specpress
printf '%s\\n' "\${COMPREPLY[@]}"
`;

/** What bash makes of the words, the last of which is being typed. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const args = ["--norc", "--noprofile", "-c", PRESS_TAB, "bash", "specpress", ...words];
  const { exit, out, err } = await run("bash", args, {
    cwd: repository,
    env: { PATH: pathWithTool() },
  });
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return out.split("\n").filter((line) => line !== "");
}

test("bash completes commands, services, actions, parameters, their members and their values", async () => {
  const [commands, services, actions, parameters, members, values, regions] = await Promise.all([
    completed("co"),
    completed("call", ""),
    completed("call", "trtc", "Dismiss"),
    completed("call", "trtc", "RemoveUser", "--U"),
    completed("call", "trtc", "StartPublishCdnStream", "--AudioParams.AudioEncode.C"),
    completed("call", "trtc", "StartPublishCdnStream", "--AudioParams.AudioEncode.Channel", ""),
    completed("call", "trtc", "DismissRoom", "--region", "ap-b"),
  ]);
  expect(commands).toEqual(["completion"]);
  expect(services).toEqual(["ccc", "lcic", "mdl", "trtc"]);
  expect(actions).toEqual(["DismissRoom", "DismissRoomByStrRoomId"]);
  expect(parameters).toEqual(["--UserIds"]);
  expect(members).toEqual(["Channel", "Codec"].map((name) => `--AudioParams.AudioEncode.${name}`));
  expect(values).toEqual(["1", "2"]);
  expect(regions).toEqual(["ap-beijing"]);
});

test("bash takes --output=json for three words, and completes the last", async () => {
  expect(await completed("call", "trtc", "DismissRoom", "--output", "=")).toEqual([
    "json",
    "yaml",
    "table",
  ]);
  expect(await completed("call", "trtc", "DismissRoom", "--output", "=", "y")).toEqual(["yaml"]);
});

test("where there is nothing to say, nothing is said", async () => {
  expect(await completed("call", "none", "")).toEqual([]);
  expect(await completed("call", "trtc", "DismissRoom", "--json", "")).toEqual([]);
  const box = emptySandbox();
  const { exit, out, err } = await specpress(["complete", "--", "call", ""], { cwd: box.folder });
  expect({ exit, out, err }).toEqual({ exit: 0, out: "", err: "" });
});

test("each shell that is here can read its script", async () => {
  const { PATH } = environment;
  const isHere = (shell: string): boolean => {
    try {
      execFileSync(shell, ["-c", "true"], { env: { PATH }, stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  const shells = ["bash", "zsh", "fish"].filter(isHere);
  expect(shells).toContain("bash");
  for (const shell of shells) {
    const { exit, out } = await specpress(["completion", shell], { cwd: repository });
    expect(exit).toBe(0);
    const box = emptySandbox();
    box.write("script", out);
    execFileSync(shell, ["-n", box.path("script")], { env: { PATH }, stdio: "pipe" });
  }
});

test("another shell has no script", async () => {
  const { exit, err } = await specpress(["completion", "tcsh"], { cwd: repository });
  expect(exit).toBe(64);
  expect(err).toContain("bash, zsh, fish");
});
