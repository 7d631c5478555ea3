import { code, list, table, text, type Guide, type Platform } from "./guide.js";

export function makingRequests({ limits, doc, parameters }: Platform): Guide {
  return {
    file: "making-requests",
    title: "Making requests",
    summary: "What a call looks like, from a generated client and on the wire.",
    sections: [
      {
        title: "With a client",
        blocks: [
          text(
            "Every service has a package. A client checks a request before it is sent, signs it, repeats what is safe to repeat, and gives a typed answer.",
          ),
          code("sh", ["npm install @specpress/trtc"]),
          code("ts", [
            'import { TrtcClient } from "@specpress/trtc";',
            "",
            'const trtc = new TrtcClient({ region: "ap-guangzhou" });',
            "await trtc.dismissRoom({ SdkAppId: 1400000001, RoomId: 42 });",
          ]),
          text(
            "Unless given, credentials come from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, the profile file, the role of the machine or the identity of the pod, whichever is found first. They never belong in code.",
          ),
        ],
      },
      {
        title: "On the wire",
        blocks: [
          text(doc),
          code("json", ['{ "Response": { "RequestId": "0f5b1c5e-…" } }']),
          text("A refused request has an Error in its place:"),
          code("json", [
            "{",
            '  "Response": {',
            '    "Error": { "Code": "InvalidParameter.RoomId", "Message": "…" },',
            '    "RequestId": "0f5b1c5e-…"',
            "  }",
            "}",
          ]),
        ],
      },
      {
        title: "Common parameters",
        blocks: [
          text(
            "They go with every request: as headers with signature version 3, among the other parameters with version 1.",
          ),
          table(
            ["Name", "Type", "What it is"],
            parameters.map(({ name, type, doc: said }) => [`\`${name}\``, type, said]),
          ),
        ],
      },
      {
        title: "Sizes",
        blocks: [
          list(
            `a GET request: at most ${bytes(limits.getRequest)}`,
            `a form signed with version 1: at most ${bytes(limits.formRequest)}`,
            `JSON or multipart signed with version 3: at most ${bytes(limits.jsonRequest)}`,
            `an answer: at most ${bytes(limits.response)}`,
          ),
        ],
      },
      {
        title: "Numbers",
        blocks: [
          text(
            "The service counts with 64 bits; a JavaScript number is exact up to 2^53 - 1. An integer of an answer that is larger arrives as a `bigint`, with all its digits, and requests take a `bigint` for any integer. A `number` that large is refused, since it may have lost digits already.",
          ),
        ],
      },
    ],
  };
}

function bytes(count: number): string {
  return count >= 1048576 ? `${count / 1048576} MB` : `${count / 1024} KB`;
}
