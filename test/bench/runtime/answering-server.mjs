import { createServer } from "node:http";

// A process of its own, so that its work does not count as the client's.
const body = JSON.stringify({ Response: { RequestId: "eac6b301-a322-493a-8e36-83b295459397" } });
const headers = { "Content-Type": "application/json", "Content-Length": body.length };
const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
