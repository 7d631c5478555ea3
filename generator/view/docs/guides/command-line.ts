import { code, table, text, type Guide } from "./guide.js";

export const commandLine: Guide = {
  file: "command-line",
  title: "From the command line",
  summary: "Calling actions, comparing releases and trying things out without writing a program.",
  sections: [
    {
      title: "Calling an action",
      blocks: [
        text(
          "`specpress call` checks a request, signs it, sends it, and prints the answer as JSON. Parameters are flags; dots lead into structures and lists.",
        ),
        code("sh", [
          "npx specpress call trtc DismissRoom --region ap-guangzhou --SdkAppId 1400000001 --RoomId 42",
          "npx specpress call trtc DismissRoom --help",
          "npx specpress call trtc DismissRoom --json request.json --dry-run",
        ]),
      ],
    },
    {
      title: "Looking into a signature",
      blocks: [
        text("`specpress sign --explain` prints every stage of [signing](guides/signing-v3.html)."),
      ],
    },
    {
      title: "A server to try against",
      blocks: [
        text(
          "`specpress mock` answers as the descriptions say, on this machine, so that a program can be tried without an account and without fees.",
        ),
        code("sh", ["npx specpress mock trtc --port 8080"]),
      ],
    },
    {
      title: "What changed",
      blocks: [
        table(
          ["Command", "What it does"],
          [
            ["`npx specpress history trtc --since 31`", "what each release since then changed"],
            ["`npx specpress diff trtc@31 trtc`", "what changed in between, and what it breaks"],
            [
              "`npx specpress impact trtc@31 trtc --project app`",
              "only what touches the code of a TypeScript project, by file and line",
            ],
          ],
        ),
      ],
    },
    {
      title: "These pages",
      blocks: [
        text(
          "`npx specpress docs` serves this site. Any static host can, from any path; opened from a disk it works, too.",
        ),
      ],
    },
  ],
};
