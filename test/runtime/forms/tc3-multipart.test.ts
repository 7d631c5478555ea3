import { expect, test } from "vitest";
import { ValidationError } from "../../../runtime/src/errors/validation-error.js";
import { tc3Multipart } from "../../../runtime/src/forms/tc3-multipart.js";
import { tc3Stages } from "../signing/reference-signer.js";
import { callWith, contextWith, keys } from "./sample-call.js";

async function parts(input: unknown): Promise<[string, string][]> {
  const { body, headers } = await tc3Multipart(callWith(input))(contextWith());
  const boundary = headers["Content-Type"]!.split("boundary=")[1]!;
  const pieces = Buffer.from(body).toString("latin1").split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const [head = "", ...content] = piece.slice(2, -2).split("\r\n\r\n");
    return [head, content.join("\r\n\r\n")];
  });
}

test("bytes, whatever holds them, go as they are", async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const latin = Buffer.from(bytes).toString("latin1");
  const input = {
    A: bytes,
    B: Buffer.from(bytes),
    C: new Blob([bytes], { type: "image/png" }),
    D: bytes.subarray(10, 20),
    E: new Uint8Array(),
  };
  const head = (name: string): string =>
    `Content-Disposition: form-data; name="${name}"\r\nContent-Type: application/octet-stream`;
  expect(await parts(input)).toEqual([
    [head("A"), latin],
    [head("B"), latin],
    [head("C"), latin],
    [head("D"), latin.slice(10, 20)],
    [head("E"), ""],
  ]);
});

test("numbers and truth values go as text, lists and structures as JSON, null not at all", async () => {
  const input = { A: 1.5, B: true, C: [1, null], D: { E: 2n ** 60n }, F: null, G: undefined };
  const json = "\r\nContent-Type: application/json";
  expect(await parts({ ...input, H: new Date(0) })).toEqual([
    [`Content-Disposition: form-data; name="A"`, "1.5"],
    [`Content-Disposition: form-data; name="B"`, "true"],
    [`Content-Disposition: form-data; name="C"${json}`, "[1,null]"],
    [`Content-Disposition: form-data; name="D"${json}`, '{"E":1152921504606846976}'],
    [`Content-Disposition: form-data; name="H"`, "1970-01-01T00:00:00.000Z"],
  ]);
});

test("an input with a toJSON goes as it says", async () => {
  const input = { Hidden: 1, toJSON: () => ({ A: new Uint8Array([65]), B: "b" }) };
  expect((await parts(input)).map(([, content]) => content)).toEqual(["A", "b"]);
});

test("a name cannot end its quotes, its line or its part", async () => {
  const name = 'a"; filename="b\r\nX-Evil: 1\r\n\r\n';
  const quoted = "a%22; filename=%22b%0D%0AX-Evil: 1%0D%0A%0D%0A";
  expect(await parts({ [name]: "x" })).toEqual([
    [`Content-Disposition: form-data; name="${quoted}"`, "x"],
  ]);
});

test("each call has a boundary that nobody can foresee, and its attempts share it", async () => {
  const first = tc3Multipart(callWith({ A: 1 }));
  const types = await Promise.all(
    [first, first, tc3Multipart(callWith({ A: 1 }))].map(
      async (sign) => (await sign(contextWith())).headers["Content-Type"],
    ),
  );
  expect(types[0]).toMatch(/^multipart\/form-data; boundary=[0-9a-f]{32}$/);
  expect(types[1]).toBe(types[0]);
  expect(types[2]).not.toBe(types[0]);
});

test("what is signed is what the call was given, even if the bytes change afterwards", async () => {
  const bytes = Uint8Array.from([1, 2, 3]);
  const sign = tc3Multipart(callWith({ A: bytes }));
  bytes.fill(9);
  const [first, second] = [await sign(contextWith()), await sign(contextWith())];
  expect(Buffer.from(first.body).includes(Buffer.from([1, 2, 3]))).toBe(true);
  expect(second.body).toBe(first.body);
  expect(second.headers["Authorization"]).toBe(tc3Stages(second, keys).authorization);
});

test("a large file is refused by its size, without being read", () => {
  const file = new Blob(["x"]);
  Object.defineProperty(file, "arrayBuffer", { value: () => expect.unreachable() });
  expect(() => tc3Multipart(callWith({ A: file }))).not.toThrow();
  const large = new Blob([new Uint8Array(10 * 1024 * 1024)]);
  expect(() => tc3Multipart(callWith({ A: large }))).toThrow(ValidationError);
});

test("a file that cannot be read is a refusal, and nothing is sent", async () => {
  const { openAsBlob } = await import("node:fs");
  const { mkdtemp, rm, writeFile } = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const folder = await mkdtemp(join(tmpdir(), "specpress-"));
  const path = join(folder, "file");
  await writeFile(path, "content");
  const sign = tc3Multipart(callWith({ A: await openAsBlob(path) }));
  await rm(folder, { recursive: true });
  const failed = sign(contextWith());
  await expect(failed).rejects.toThrow(ValidationError);
  await expect(failed).rejects.toMatchObject({ issues: [{ code: "file", path: [] }] });
});
