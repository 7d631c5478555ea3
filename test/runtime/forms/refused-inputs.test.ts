import { describe, expect, test } from "vitest";
import { ValidationError } from "../../../runtime/src/errors/validation-error.js";
import type { RequestForm } from "../../../runtime/src/forms/request-form.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { tc3Json } from "../../../runtime/src/forms/tc3-json.js";
import { tc3Multipart } from "../../../runtime/src/forms/tc3-multipart.js";
import { v1Get, v1Post } from "../../../runtime/src/forms/v1.js";
import { callWith, contextWith } from "./sample-call.js";

const forms: [string, RequestForm][] = [
  ["tc3Json", tc3Json],
  ["tc3Get", tc3Get],
  ["tc3Multipart", tc3Multipart],
  ["v1Get", v1Get("HmacSHA1")],
  ["v1Post", v1Post("HmacSHA256")],
];

async function refusal(
  form: RequestForm,
  input: unknown,
  token?: string,
): Promise<ValidationError> {
  try {
    const credentials = { secretId: "id", secretKey: "key", ...(token ? { token } : {}) };
    await form(callWith(input))(contextWith({ credentials }));
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe.each(forms)("%s", (_name, form) => {
  const cyclic: Record<string, unknown> = {};
  cyclic["Self"] = [cyclic];

  test.each<[unknown, (string | number)[]]>([
    [{ A: Number.NaN }, ["A"]],
    [{ A: { B: [1, Infinity] } }, ["A", "B", 1]],
    [{ A: new Date(Number.NaN) }, ["A"]],
    [{ A: "\ud83c" }, ["A"]],
    [{ A: () => 1 }, ["A"]],
    [{ A: Symbol("sesame") }, ["A"]],
    [{ A: [undefined] }, ["A", 0]],
    [{ A: { B: new Uint8Array(2) } }, ["A", "B"]],
    [{ A: [Buffer.from("bytes")] }, ["A", 0]],
    [{ A: { B: new Blob(["bytes"]) } }, ["A", "B"]],
    [{ A: cyclic }, ["A", "Self", 0]],
    [[1], []],
    ["text", []],
    [null, []],
  ])("refuses %#, at its place", async (input, path) => {
    const { issues } = await refusal(form, input);
    expect(issues).toMatchObject([{ code: "json", path, severity: "error" }]);
  });

  test("refuses what throws when it is looked at, and drops what it said", async () => {
    const first = { get A() { throw new Error("sesame"); } }; // prettier-ignore
    let looks = 0;
    const second = { get A() { if (looks++ > 0) throw new Error("sesame"); return 1; } }; // prettier-ignore
    for (const input of [first, second]) {
      const error = await refusal(form, input);
      expect(error.issues).toMatchObject([{ code: "json", path: [] }]);
      expect(JSON.stringify(error) + error.stack).not.toContain("sesame");
    }
  });
});

test.each([
  ["Uint8Array", new Uint8Array(2)],
  ["Buffer", Buffer.from("bytes")],
  ["Blob", new Blob(["bytes"])],
])("bytes in a %s are for multipart/form-data alone", async (_name, bytes) => {
  for (const [name, form] of forms) {
    if (name === "tc3Multipart") continue;
    const { issues } = await refusal(form, { A: bytes });
    expect(issues).toMatchObject([{ code: "json", path: ["A"] }]);
  }
});

describe("limits", () => {
  const get = 32 * 1024;
  const post = 10 * 1024 * 1024;
  const frame = (boundary: string): number =>
    `--${boundary}\r\nContent-Disposition: form-data; name="A"\r\n\r\n\r\n--${boundary}--\r\n`
      .length;

  test.each<[string, RequestForm, number, string]>([
    ["tc3Json", tc3Json, post - '{"A":""}'.length, "x"],
    ["tc3Json", tc3Json, post - '{"A":""}'.length, "课"],
    ["tc3Get", tc3Get, get - "A=".length, "x"],
    ["tc3Get", tc3Get, get - "A=".length, "%"],
    ["tc3Multipart", tc3Multipart, post - frame("0".repeat(32)), "x"],
    ["tc3Multipart", tc3Multipart, post - frame("0".repeat(32)), "课"],
  ])("%s takes what just fits, and no byte more", async (name, form, room, character) => {
    const width = character === "%" ? 3 : Buffer.byteLength(character);
    const fits = character.repeat(Math.floor(room / width)) + "y".repeat(room % width);
    const { body, path } = await form(callWith({ A: fits }))(contextWith());
    const sent = name === "tc3Get" ? path.slice(2) : body;
    expect(Buffer.byteLength(sent)).toBe(name === "tc3Get" ? get : post);
    // Refused before any attempt.
    expect(() => form(callWith({ A: `${fits}y` }))).toThrow(ValidationError);
    expect((await refusal(form, { A: `${fits}y` })).issues).toMatchObject([
      {
        code: "size",
        path: [],
        message: expect.stringContaining(`more than ${name === "tc3Get" ? get : post} bytes`),
      },
    ]);
  });

  test.each([
    ["v1Get", v1Get("HmacSHA256", () => 1), get],
    ["v1Post", v1Post("HmacSHA256", () => 1), 1024 * 1024],
  ])("%s counts its common parameters, too", async (_name, form, limit) => {
    const sent = async (length: number): Promise<number> => {
      const { path, body } = await form(callWith({ A: "x".repeat(length) }))(contextWith());
      return Buffer.byteLength(body) || Buffer.byteLength(path.slice(2));
    };
    // The signature's escapes make the length vary a little.
    let length = limit - (await sent(0)) - 40;
    let size = 0;
    for (; length < limit; length++) {
      try {
        size = await sent(length);
      } catch {
        break;
      }
    }
    expect(size).toBeGreaterThan(limit - 20);
    expect(size).toBeLessThanOrEqual(limit);
    expect((await refusal(form, { A: "x".repeat(limit) })).issues).toMatchObject([
      { code: "size" },
    ]);
    expect((await refusal(form, {}, "t".repeat(limit))).issues).toMatchObject([{ code: "size" }]);
  });
});

describe("names of common parameters", () => {
  const names =
    "Action Language Nonce Region SecretId Signature SignatureMethod Timestamp Token Version";

  test.each(names.split(" "))(
    "%s is refused by version 1, which has one place for both",
    async (name) => {
      for (const form of [v1Get("HmacSHA1"), v1Post("HmacSHA1")]) {
        const { issues } = await refusal(form, { [name]: "DeleteEverything", Fine: 1 });
        expect(issues).toMatchObject([{ code: "form", path: [name] }]);
      }
    },
  );

  test("they are fine within a structure, and in the other forms", async () => {
    const nested = { Filter: { Action: "x" }, actions: "x", Actions: "x", Token: undefined };
    const signed = await v1Get("HmacSHA1")(callWith(nested))(contextWith());
    expect(signed.path).toContain("Filter.Action=x");
    const { headers, body } = await tc3Json(callWith({ Action: "x" }))(contextWith());
    expect(headers["X-TC-Action"]).toBe("DismissRoom");
    expect(body).toBe('{"Action":"x"}');
  });
});
