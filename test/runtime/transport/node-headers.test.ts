import http, { Agent } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { Client, type Transport } from "../../../runtime/src/index.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import { serveJson } from "../loopback-server.js";
import { credentials, describeAnything } from "../sample-actions.js";

async function received(transport: Transport) {
  const server = await serveJson({ Response: {} });
  await new Client({ endpoint: server.url, credentials, transport }).send(describeAnything, {});
  return server.requests[0]!;
}

/** What does not differ from call to call and server to server. */
function lasting(headers: Record<string, unknown>): Record<string, unknown> {
  const changing = ["authorization", "host", "x-tc-timestamp"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !changing.includes(name)));
}

test("a tool that puts itself in the place of request gets headers that it can read", async () => {
  const direct = await received(new NodeTransport());
  const { request } = http;
  onTestFinished(() => void (http.request = request));
  const seen: unknown[] = [];
  http.request = ((options: http.RequestOptions) => {
    seen.push(options.headers);
    // As tracers do it: a list would become headers named 0, 1 and so on.
    return request({ ...options, headers: { ...options.headers, Traceparent: "00-1" } });
  }) as typeof request;
  const { headers } = await received(new NodeTransport());
  expect(seen).toEqual([expect.objectContaining({ "X-TC-Action": "DescribeAnything" })]);
  expect(headers["traceparent"]).toBe("00-1");
  expect(lasting(headers)).toEqual({ ...lasting(direct.headers), traceparent: "00-1" });
});

test("an agent of the caller's own may change headers", async () => {
  const agent = new Agent();
  const { createConnection } = agent as unknown as { createConnection: (o: object) => unknown };
  const requests: http.ClientRequest[] = [];
  Object.assign(agent, {
    addRequest(this: Agent, request: http.ClientRequest, options: object): void {
      requests.push(request);
      request.setHeader("X-Added", "1");
      (Agent.prototype as unknown as { addRequest: Function }).addRequest.call(
        this,
        request,
        options,
      );
    },
    createConnection,
  });
  const { headers } = await received(new NodeTransport({ agent }));
  expect(requests).toHaveLength(1);
  expect(headers["x-added"]).toBe("1");
  expect(headers["x-tc-action"]).toBe("DescribeAnything");
});
