import { expect, test } from "vitest";
import { Client } from "../../runtime/src/index.js";
import { tc3Get } from "../../runtime/src/forms/tc3-get.js";
import { tc3Multipart } from "../../runtime/src/forms/tc3-multipart.js";
import { v1Post } from "../../runtime/src/forms/v1.js";
import { serve } from "./loopback-server.js";
import { rejection } from "./rejection.js";
import { credentials, describeAnything } from "./sample-actions.js";

const BIG = 18446744073709551615n;

test("an integer that a number cannot hold goes out and comes back with all its digits", async () => {
  const server = await serve((response, request) => {
    response.end(`{"Response":{"RequestId":"1","Echo":${request.body}}}`);
  });
  const client = new Client({ credentials, endpoint: server.url });
  const input = { Id: BIG, Ids: [-BIG, 1], Name: String(BIG), Ratio: 0.5 };
  expect(await client.send(describeAnything, input)).toEqual({ RequestId: "1", Echo: input });
  expect(server.requests[0]?.body).toBe(
    '{"Id":18446744073709551615,"Ids":[-18446744073709551615,1],"Name":"18446744073709551615","Ratio":0.5}',
  );
});

test.each([
  ["tc3Get", tc3Get],
  ["tc3Multipart", tc3Multipart],
  ["v1Post", v1Post("HmacSHA256")],
])("as %s, too", async (_what, form) => {
  const server = await serve((response) => response.end('{"Response":{"RequestId":"1"}}'));
  const client = new Client({ credentials, endpoint: server.url, form });
  await client.send(describeAnything, { Id: BIG });
  const [{ path, body } = { path: "", body: "" }] = server.requests;
  expect(`${path} ${body}`).toMatch(/\bId[^A-Za-z0-9]*18446744073709551615\b/);
});

test.each([[Number.NaN], [Infinity], [new Date(Number.NaN)], ["\ud800"], [() => 1]])(
  "%s is refused before anything is sent, checks or none",
  async (value) => {
    const server = await serve((response) => response.end());
    const client = new Client({ credentials, endpoint: server.url, validate: "off" });
    for (const form of [undefined, tc3Get, tc3Multipart, v1Post("HmacSHA1")]) {
      const error = await rejection(client.send(describeAnything, { A: [value] }, { form }));
      expect(error).toMatchObject({
        kind: "validation",
        issues: [{ code: "json", path: ["A", 0] }],
      });
    }
    expect(server.requests).toEqual([]);
  },
);
