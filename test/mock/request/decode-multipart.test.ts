import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMultipart } from "../../../generator/mock/request/decode-multipart.js";
import { boundaryOf } from "../../../generator/mock/request/parse-multipart.js";
import { multipartBody } from "../../../runtime/src/forms/multipart-body.js";
import { inForce, models } from "../real-models.js";

const trtc = models.get("trtc")!;
const TYPE = "multipart/form-data; boundary=xyz";

function decode(body: string | Buffer, name = "RemoveUser", type = TYPE): unknown {
  const { input } = trtc.actions.get(name)!;
  const step = decodeMultipart(Buffer.from(body), type, input, trtc);
  return "refusal" in step ? `${step.refusal.code}: ${step.refusal.message}` : step.value;
}

test("what the runtime puts into parts comes out as it went in: every example of every service", async () => {
  for (const model of models.values()) {
    for (const { name, input: fields, examples } of inForce(model)) {
      for (const { input } of examples) {
        const body = Buffer.from(await multipartBody(input, "xyz").arrayBuffer());
        const step = decodeMultipart(body, TYPE, fields, model);
        expect("value" in step && step.value, name).toEqual({ ...input });
      }
    }
  }
});

const PART = '--xyz\r\nContent-Disposition: form-data; name="SdkAppId"\r\n\r\n7\r\n';

test("flattened parts, files and odd names", () => {
  const items = '--xyz\r\ncontent-disposition: form-data; name="UserIds.0"\r\n\r\nanna\r\n';
  const file =
    '--xyz\r\nContent-Disposition: form-data; name="a%22b"; filename="x"\r\nContent-Type: application/octet-stream\r\n\r\n';
  const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x2d, 0x2d]);
  const body = Buffer.concat([
    Buffer.from(PART + items + file),
    bytes,
    Buffer.from("\r\n--xyz--\r\n"),
  ]);
  expect(decode(body)).toEqual({ SdkAppId: 7, UserIds: ["anna"], 'a"b': bytes.toString("base64") });
});

describe("broken bodies are refused as the documentation says", () => {
  test.each([
    ["nothing", ""],
    ["another boundary", "--abc--\r\n"],
    ["no end", PART],
    ["no line break", PART.replace("\r\n", "")],
    ["no name", `${PART.replace('; name="SdkAppId"', "")}--xyz--\r\n`],
    ["no disposition", `--xyz\r\n\r\nx\r\n--xyz--\r\n`],
    ["no end of headers", `--xyz\r\nContent-Disposition: form-data; name="a"`],
    ["endless headers", `--xyz\r\nX: ${"x".repeat(20_000)}\r\n\r\n1\r\n--xyz--\r\n`],
    ["a part twice", `${PART}${PART}--xyz--\r\n`],
    [
      "too many parts",
      `${Array.from({ length: 1200 }, (_, i) => PART.replace("SdkAppId", `p${i}`)).join("")}--xyz--`,
    ],
  ])("%s", (_, body) => {
    expect(decode(body)).toMatch(/^InvalidRequest: the multipart body is malformed/);
  });

  test("no boundary", () => {
    expect(decode(`${PART}--xyz--\r\n`, "RemoveUser", "multipart/form-data")).toMatch(
      /^InvalidRequest/,
    );
    expect(boundaryOf('multipart/form-data; boundary="a b"; charset=x')).toBe("a b");
    expect(boundaryOf(`multipart/form-data; boundary=${"x".repeat(71)}`)).toBeUndefined();
  });

  test("JSON that is none, and a parameter in two forms", () => {
    const json =
      '--xyz\r\nContent-Disposition: form-data; name="UserIds"\r\nContent-Type: application/json\r\n\r\n';
    expect(decode(`${json}[\r\n--xyz--\r\n`)).toBe('InvalidParameter: part "UserIds" is no JSON');
    const flat = '--xyz\r\nContent-Disposition: form-data; name="UserIds.0"\r\n\r\nx\r\n';
    expect(decode(`${flat}${json}[]\r\n--xyz--\r\n`)).toMatch(/given twice/);
  });

  test("no change of a byte makes it throw", () => {
    const whole = Buffer.from(`${PART}--xyz--\r\n`);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(whole.length),
        (at, byte, length) => {
          const changed = Buffer.from(whole.subarray(0, length));
          if (at < length) changed[at] = byte;
          expect(["string", "object"]).toContain(typeof decode(changed));
        },
      ),
    );
  });
});
