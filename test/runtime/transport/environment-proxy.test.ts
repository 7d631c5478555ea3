import { describe, expect, test } from "vitest";
import { environmentProxy } from "../../../runtime/src/transport/environment-proxy.js";

type Environment = Record<string, string>;

function proxyOf(endpoint: string, environment: Environment): string | undefined {
  return environmentProxy(new URL(endpoint), environment)?.url.origin;
}

const both: Environment = { HTTPS_PROXY: "http://secure:1", HTTP_PROXY: "http://plain:2" };

describe("which proxy", () => {
  test.each<[string, Environment, string | undefined]>([
    ["https://a.example", {}, undefined],
    ["https://a.example", both, "http://secure:1"],
    ["http://a.example", both, "http://plain:2"],
    ["http://a.example", { HTTPS_PROXY: "http://secure:1" }, undefined],
    ["https://a.example", { https_proxy: "http://small:3" }, "http://small:3"],
    ["https://a.example", { ...both, https_proxy: "http://small:3" }, "http://small:3"],
    ["https://a.example", { ...both, https_proxy: "" }, "http://secure:1"],
    ["https://a.example", { HTTPS_PROXY: "" }, undefined],
    ["https://a.example", { HTTPS_PROXY: "proxy:8080" }, "http://proxy:8080"],
    ["https://a.example", { HTTPS_PROXY: "10.0.0.1:8080" }, "http://10.0.0.1:8080"],
    ["https://a.example", { HTTPS_PROXY: "https://proxy" }, "https://proxy"],
    ["https://localhost:1", both, undefined],
    ["https://api.localhost", both, undefined],
    ["https://127.0.0.2", both, undefined],
    ["https://[::1]:1", both, undefined],
    ["https://localhost.example", both, "http://secure:1"],
  ])("%s with %j: %s", (endpoint, environment, proxy) => {
    expect(proxyOf(endpoint, environment)).toBe(proxy);
  });

  test("its user and password are taken off the URL", () => {
    const environment = { HTTPS_PROXY: "http://j%40o:p%3A@proxy:1" };
    const proxy = environmentProxy(new URL("https://a.example"), environment);
    expect(proxy?.url.href).toBe("http://proxy:1/");
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from("j@o:p:").toString("base64")}`);
  });

  test("a user without a password", () => {
    const environment = { HTTPS_PROXY: "http://jo@proxy:1" };
    const proxy = environmentProxy(new URL("https://a.example"), environment);
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from("jo:").toString("base64")}`);
  });
});

describe("NO_PROXY", () => {
  const covered = (endpoint: string, list: string, name = "NO_PROXY"): boolean =>
    proxyOf(endpoint, { ...both, [name]: list }) === undefined;

  test.each([
    ["*", "https://a.example"],
    ["a.example", "https://a.example"],
    ["A.Example", "https://a.example"],
    [".example", "https://a.example"],
    ["*.example", "https://a.example"],
    ["example", "https://a.example"],
    ["b.example, a.example", "https://a.example"],
    ["b.example a.example", "https://a.example"],
    [",,a.example,", "https://a.example"],
    ["a.example:443", "https://a.example"],
    ["a.example:80", "http://a.example"],
    ["a.example:8443", "https://a.example:8443"],
    ["10.1.2.3", "https://10.1.2.3"],
    ["[fd00::1]", "https://[fd00::1]"],
    ["[fd00::1]:443", "https://[fd00::1]"],
  ])("%s covers %s", (list, endpoint) => {
    expect(covered(endpoint, list)).toBe(true);
    expect(covered(endpoint, list, "no_proxy")).toBe(true);
  });

  test.each([
    ["", "https://a.example"],
    [".", "https://a.example"],
    [":443", "https://a.example"],
    ["ample", "https://a.example"],
    ["a.example.com", "https://a.example"],
    ["a.example", "https://ba.example"],
    ["a.example:80", "https://a.example"],
    ["a.example:443", "https://a.example:8443"],
    ["[fd00::1]:80", "https://[fd00::1]"],
    ["(a+)+$", "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example"],
  ])("%s does not cover %s", (list, endpoint) => {
    expect(covered(endpoint, list)).toBe(false);
  });
});
