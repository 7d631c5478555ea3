import { code, list, table, text, type Guide, type Platform } from "./guide.js";

export function errorsAndRetries({ errors, signatureErrors }: Platform): Guide {
  return {
    file: "errors-and-retries",
    title: "Errors and retries",
    summary: "What can go wrong with a call, how to tell it, and what is tried again by itself.",
    sections: [
      {
        title: "Three kinds of failure",
        blocks: [
          table(
            ["`kind`", "What happened", "What it says"],
            [
              [
                "`validation`",
                "Nothing was sent: the request breaks a rule.",
                "`issues`: path, code and message of each",
              ],
              ["`service`", "The service refused.", "`code`, `requestId`"],
              [
                "`transport`",
                "No usable answer came.",
                "`reason`; `maybeSent`: whether it may have been carried out",
              ],
            ],
          ),
          text(
            "Every action has a guard that narrows an unknown error to what that action can give, or to one code of it. The service may send codes that no document lists, so the union of codes is open.",
          ),
          code("ts", [
            'import { TrtcClient, isDismissRoomError } from "@specpress/trtc";',
            "",
            'const trtc = new TrtcClient({ region: "ap-guangzhou" });',
            "try {",
            "  await trtc.dismissRoom({ SdkAppId: 1400000001, RoomId: 42 });",
            "} catch (error) {",
            '  if (!isDismissRoomError(error, "FailedOperation.RoomNotExist")) throw error;',
            "}",
          ]),
          text("Go by the code. The wording of messages may change at any time."),
        ],
      },
      {
        title: "What is repeated",
        blocks: [
          text(
            "A call is made at most three times, with growing, random pauses, and only where a repeat cannot do harm:",
          ),
          list(
            "no connection came about, so nothing was sent",
            "the rate limit was exceeded",
            "the service answered with a code that its description calls passing",
            "anything failed on the way of an action that changes nothing",
          ),
          text(
            "A clock that is off is corrected from the answer, once. `retry: false` switches all of it off, for a client or for a call.",
          ),
        ],
      },
      {
        title: "Codes that pass by themselves",
        blocks: [
          text("Of the [common codes](errors.html), these may succeed later, unchanged:"),
          list(
            ...errors
              .filter(([, { retry }]) => retry)
              .map(([name, { doc = "" }]) => `\`${name}\`: ${doc}`),
          ),
          text(
            `These say that the signature was refused: ${signatureErrors.map((name) => `\`${name}\``).join(", ")}. [Signing version 3](guides/signing-v3.html) has what to look for.`,
          ),
        ],
      },
      {
        title: "Rate limits",
        blocks: [
          text(
            "Each action has a limit of its own, on its page. A limiter keeps calls under it on this side, for all clients that share it:",
          ),
          code("ts", [
            'import { RateLimiter } from "@specpress/runtime";',
            'import { TrtcClient } from "@specpress/trtc";',
            "",
            'const trtc = new TrtcClient({ region: "ap-guangzhou", limiter: new RateLimiter() });',
          ]),
        ],
      },
    ],
  };
}
