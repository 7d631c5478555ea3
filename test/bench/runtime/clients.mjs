import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Client } from "@specpress/runtime";
import { dismissRoom } from "@specpress/trtc/actions";

export const credentials = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};
export const input = { SdkAppId: 1400000001, RoomId: 42 };
export const region = "ap-guangzhou";

/** Three ways to have the server at `port` answer the same call. */
export function clients(port, incumbent) {
  return {
    "node:http, unsigned": rawClient(port),
    specpress: ourClient(port),
    incumbent: incumbentClient(port, incumbent),
  };
}

export function ourClient(port) {
  const client = new Client({ region, credentials, endpoint: `http://127.0.0.1:${port}` });
  return () => client.send(dismissRoom, input);
}

function incumbentClient(port, folder) {
  const require = createRequire(join(folder, "package.json"));
  const { trtc } = require("tencentcloud-sdk-nodejs/tencentcloud/services/trtc");
  const client = new trtc.v20190722.Client({
    credential: credentials,
    region,
    profile: { httpProfile: { protocol: "http://", endpoint: `127.0.0.1:${port}` } },
  });
  return () => client.DismissRoom(input);
}

/** What node:http does at best: no signature, no timeouts, no checks. */
function rawClient(port) {
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify(input);
  const headers = { "Content-Type": "application/json", "Content-Length": body.length };
  const options = { host: "127.0.0.1", port, path: "/", method: "POST", agent, headers };
  return () =>
    new Promise((resolve, reject) => {
      const outgoing = request(options, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve(JSON.parse(text)));
        response.on("error", reject);
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
}
