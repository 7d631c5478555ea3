import { describe, expect, test } from "vitest";
import { buildReply } from "../../generator/mock/build-reply.js";
import { issuesHeader } from "../../generator/mock/protocol/issues-header.js";

const CONTEXT = { requestId: "id", trace: {}, now: Date.parse("2026-01-02T03:04:05Z") };

describe("answers come in the service's envelope", () => {
  test("the outputs with RequestId, with every digit", () => {
    const big = 12345678901234567890n as unknown as number;
    const { status, headers, body } = buildReply(
      { output: { Total: big, RequestId: "x" } },
      CONTEXT,
    );
    expect([status, body]).toEqual([
      200,
      '{"Response":{"Total":12345678901234567890,"RequestId":"id"}}',
    ]);
    expect(headers).toEqual({
      "Content-Type": "application/json",
      Date: "Fri, 02 Jan 2026 03:04:05 GMT",
    });
  });

  test("no outputs, and the same outputs again under another ID", () => {
    const output = { Name: '"' };
    expect(buildReply({ output: {} }, CONTEXT).body).toBe('{"Response":{"RequestId":"id"}}');
    const bodies = ["a", "b"].map(
      (requestId) => buildReply({ output }, { ...CONTEXT, requestId }).body,
    );
    expect(bodies).toEqual([
      String.raw`{"Response":{"Name":"\"","RequestId":"a"}}`,
      String.raw`{"Response":{"Name":"\"","RequestId":"b"}}`,
    ]);
  });

  test("refusals, with status 200", () => {
    const { status, body, headers } = buildReply(
      { refusal: { code: "A.B", message: 'no "x"' } },
      CONTEXT,
    );
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      Response: { Error: { Code: "A.B", Message: 'no "x"' }, RequestId: "id" },
    });
    expect(headers["X-Specpress-Issues"]).toBeUndefined();
  });

  test("an answer that is too large is refused", () => {
    const output = { Text: "x".repeat(52_428_800) };
    expect(buildReply({ output }, CONTEXT).body).toMatch(/"Code":"ResponseSizeLimitExceeded"/);
  });
});

describe("the header with what is wrong", () => {
  const issue = (path: readonly (string | number)[]) =>
    ({ code: "type", path, message: "secret", severity: "error" }) as const;

  test("holds codes and paths in ASCII", () => {
    const text = issuesHeader([issue(["Ä\r\n", 0]), issue([])]);
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(text)).toEqual([
      { code: "type", path: ["Ä\r\n", 0] },
      { code: "type", path: [] },
    ]);
  });

  test("is as long as clients can bear", () => {
    const many = Array.from({ length: 5000 }, (_, index) => issue([`Parameter${index}`]));
    const text = issuesHeader(many);
    expect(text.length).toBeLessThan(8100);
    expect((JSON.parse(text) as unknown[]).length).toBeGreaterThan(100);
  });
});
