import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRequest, type RequestParts } from "../../../generator/sign/request/build-request.js";
import {
  bodyText,
  type CapturedRequest,
} from "../../../generator/sign/request/captured-request.js";
import { parseRequest } from "../../../generator/sign/request/parse-request.js";
import { RequestProblem } from "../../../generator/sign/request/request-problem.js";

const FILES: Readonly<Record<string, string>> = {
  "body.json": '{\n  "a": 1\n}\n',
  "b.txt": "a b&c",
};

function read(name: string): Uint8Array {
  const text = FILES[name];
  if (text === undefined) throw new RequestProblem(`no ${name}`);
  return new TextEncoder().encode(text);
}

function parsed(text: string | Uint8Array): CapturedRequest {
  return parseRequest(text, read).request;
}

describe("curl", () => {
  const cases: readonly (readonly [string, Partial<CapturedRequest>])[] = [
    [
      "curl https://h.example",
      { method: "GET", target: "/", headers: [["Host", "h.example"]], body: "" },
    ],
    ["$ curl h.example/a?b=%2f", { target: "/a?b=%2f" }],
    ["curl 'https://h.example:8443/'", { headers: [["Host", "h.example:8443"]] }],
    ["curl https://h.example:443", { headers: [["Host", "h.example"]] }],
    [
      "curl -d a=1 -d b=2 https://h",
      {
        method: "POST",
        body: "a=1&b=2",
        headers: [
          ["Host", "h"],
          ["Content-Type", "application/x-www-form-urlencoded"],
        ],
      },
    ],
    ["curl -d @body.json https://h", { body: '{  "a": 1}' }],
    ["curl --data-binary @body.json https://h", { body: FILES["body.json"]! }],
    ["curl --data-raw @body.json https://h", { body: "@body.json" }],
    [
      "curl --data-urlencode 'a=b c&d' --data-urlencode n@b.txt https://h",
      { body: "a=b%20c%26d&n=a%20b%26c" },
    ],
    [
      "curl -G -d a=1 --data-urlencode 'b=x y' 'https://h/?z=0'",
      { method: "GET", target: "/?z=0&a=1&b=x%20y", body: "" },
    ],
    ["curl -sSXPUT https://h -o out -m 5", { method: "PUT" }],
    ["curl -I https://h", { method: "HEAD" }],
    ["curl --request=POST --url=https://h/x", { method: "POST", target: "/x" }],
    [
      "curl -H 'Host: other' -H 'X:  y ' -H 'Accept:' -H 'Empty;' https://h",
      {
        headers: [
          ["Host", "other"],
          ["X", "y"],
          ["Empty", ""],
        ],
      },
    ],
    [
      "curl --json '{}' https://h",
      {
        body: "{}",
        headers: [
          ["Host", "h"],
          ["Content-Type", "application/json"],
        ],
      },
    ],
    [
      "curl -u me:secretsecret https://h",
      {
        headers: [
          ["Host", "h"],
          ["Authorization", "Basic (hidden)"],
        ],
      },
    ],
    [
      String.raw`curl --data-raw $'{"a":"\u00e9\'"}' -H 'content-type: application/json' https://h`,
      { body: `{"a":"é'"}` },
    ],
  ];
  test.each(cases)("%s", (text, expected) => {
    expect(parsed(text)).toMatchObject(expected);
  });

  test("a form", () => {
    const { headers, body } = parsed("curl -F a=1 -F 'f=@b.txt;type=text/plain' https://h");
    const boundary = /boundary=(.*)/.exec(headers[1]![1])![1]!;
    expect(bodyText(body)).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n` +
        `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="b.txt"\r\nContent-Type: text/plain\r\n\r\na b&c\r\n` +
        `--${boundary}--\r\n`,
    );
  });

  test("what curl adds by itself is told", () => {
    expect(parseRequest("curl -d a https://h", read).notes).toEqual([
      "curl adds Content-Type: application/x-www-form-urlencoded to data, because the command names none.",
    ]);
    expect(parseRequest("curl -F a=1 https://h", read).notes).toHaveLength(1);
  });

  test.each([
    ["curl", "the curl command has no URL"],
    ["curl https://a https://b", "the curl command has 2 URLs"],
    ["curl -d $BODY https://h", "the command holds $BODY"],
    ["curl --frobnicate https://h", "the option --frobnicate of curl is not known here"],
    ["curl -H", "-H of curl lacks its value"],
    ["curl 'https://h", "is not closed"],
    ["curl a --next b", "several requests"],
    ["curl -d @none https://h", "no none"],
    ['curl ^"https://h^"', "written for cmd.exe"],
  ])("%s is refused", (text, message) => {
    expect(() => parsed(text)).toThrow(message);
  });
});

describe("HTTP", () => {
  const head = "POST /?a=b HTTP/1.1\nHost: h\nContent-Type: application/json";
  const expected = {
    method: "POST",
    target: "/?a=b",
    headers: [
      ["Host", "h"],
      ["Content-Type", "application/json"],
    ],
  };

  test.each([
    ["LF", `${head}\n\n{"a":\n1}`],
    ["CRLF", `${head.replaceAll("\n", "\r\n")}\r\n\r\n{"a":\n1}`],
  ])("with %s", (_, text) => {
    expect(parsed(text)).toEqual({ ...expected, body: '{"a":\n1}' });
  });

  test("Content-Length takes off what an editor adds, and tells of what is missing", () => {
    const more = parseRequest(`${head}\nContent-Length: 2\n\n{}\n`, read);
    expect(more.request.body).toBe("{}");
    expect(more.notes).toHaveLength(1);
    const less = parseRequest(`${head}\nContent-Length: 9\n\n{}`, read);
    expect(less.request.body).toBe("{}");
    expect(less.notes[0]).toMatch(/has 2 bytes, but Content-Length is 9/);
  });

  test("Content-Length counts bytes, and other bytes than text stay what they are", () => {
    const accents = parseRequest(`${head}\nContent-Length: 2\n\né`, read);
    expect(accents).toMatchObject({ request: { body: "é" }, notes: [] });
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(`${head}\r\n\r\n`),
      0xff,
      0,
      13,
      10,
      0xfe,
    ]);
    expect(parsed(bytes).body).toEqual(Uint8Array.from([0xff, 0, 13, 10, 0xfe]));
  });

  test("as curl -v prints it", () => {
    const text =
      "* Connected to h\n> GET /?a=b HTTP/2\n> Host: h\n> X-TC-Action: A\n>\n< HTTP/2 200\n{}";
    expect(parsed(text)).toEqual({
      method: "GET",
      target: "/?a=b",
      headers: [
        ["Host", "h"],
        ["X-TC-Action", "A"],
      ],
      body: "",
    });
  });

  test("the whole URL, as proxies get it", () => {
    expect(parsed("GET http://h.example/x?y HTTP/1.1\n\n")).toMatchObject({
      target: "/x?y",
      headers: [["Host", "h.example"]],
    });
  });

  test.each([
    ["hello", 'begins with a line like "POST / HTTP/1.1"'],
    ["", "it is empty"],
    ["GET / HTTP/1.1\nnothing\n\n", "a line among the headers is none"],
    ["GET / HTTP/1.1\nTransfer-Encoding: chunked\n\n", "put it together first"],
  ])("%j is refused", (text, message) => {
    expect(() => parsed(text)).toThrow(message);
  });
});

describe("HAR", () => {
  const entry = (url: string, headers: readonly object[] = []): object => ({
    request: { method: "POST", url, headers, postData: { text: "{}" } },
  });

  test("an entry", () => {
    expect(parsed(JSON.stringify(entry("https://h/?a=b", [{ name: "X", value: "y" }])))).toEqual({
      method: "POST",
      target: "/?a=b",
      headers: [
        ["Host", "h"],
        ["X", "y"],
      ],
      body: "{}",
    });
  });

  test("the last signed request of a file", () => {
    const signed = [{ name: "Authorization", value: "TC3-HMAC-SHA256 x" }];
    const entries = [entry("https://a/"), entry("https://b/", signed), entry("https://c/")];
    const { request, notes } = parseRequest(JSON.stringify({ log: { entries } }), read);
    expect(request.headers[0]).toEqual(["Host", "b"]);
    expect(notes).toEqual(["Of 3 requests, this is the last signed one."]);
  });

  test.each(["{", "{}", '{"log":{"entries":[]}}', '{"request":{"method":1}}'])(
    "%s is refused",
    (text) => {
      expect(() => parsed(text)).toThrow(RequestProblem);
    },
  );
});

test("no input does anything but be read or refused", () => {
  const pieces = fc.constantFrom(
    "curl ",
    "'",
    '"',
    "-d ",
    "-H ",
    "\\",
    "$'",
    "https://h",
    "\n",
    "POST / HTTP/1.1",
    ":",
    "{",
    '"log"',
    "@",
    "-F a",
    " ",
    "\0",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((all) => all.join("")),
        fc.string(),
      ),
      (text) => {
        try {
          parsed(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestProblem);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe("parts", () => {
  const parts: RequestParts = {
    algorithm: "TC3-HMAC-SHA256",
    method: "POST",
    host: "trtc.tencentcloudapi.com",
    action: "DismissRoom",
    version: "2019-07-22",
    region: "ap-guangzhou",
    timestamp: "1551113065",
    contentType: undefined,
    query: undefined,
    body: '{"b":[1,{"c":"x y"}],"a":9007199254740993}',
    secretId: "AKIDexample",
    token: "token",
    nonce: "7",
  };

  test("JSON", () => {
    expect(buildRequest(parts)).toEqual({
      method: "POST",
      target: "/",
      headers: [
        ["Host", "trtc.tencentcloudapi.com"],
        ["Content-Type", "application/json"],
        ["X-TC-Action", "DismissRoom"],
        ["X-TC-Timestamp", "1551113065"],
        ["X-TC-Version", "2019-07-22"],
        ["X-TC-Region", "ap-guangzhou"],
        ["X-TC-Token", "token"],
      ],
      body: parts.body,
    });
  });

  test("GET takes its parameters apart", () => {
    expect(buildRequest({ ...parts, method: "GET" }).target).toBe(
      "/?b.0=1&b.1.c=x%20y&a=9007199254740993",
    );
    expect(buildRequest({ ...parts, method: "GET", query: "z=+" }).target).toBe("/?z=+");
  });

  test("version 1 puts everything into the query or the form", () => {
    const text =
      "Action=DismissRoom&Nonce=7&Region=ap-guangzhou&SecretId=AKIDexample&SignatureMethod=HmacSHA1&Timestamp=1551113065&Token=token&Version=2019-07-22&a=9007199254740993&b.0=1&b.1.c=x%20y";
    const v1 = { ...parts, algorithm: "HmacSHA1" as const };
    expect(buildRequest({ ...v1, method: "GET" })).toMatchObject({ target: `/?${text}`, body: "" });
    expect(buildRequest(v1)).toMatchObject({ target: "/", body: text });
  });

  test("what is no object has no parameters", () => {
    expect(() => buildRequest({ ...parts, method: "GET", body: "[1]" })).toThrow(RequestProblem);
    expect(() => buildRequest({ ...parts, method: "GET", body: "nope" })).toThrow(RequestProblem);
  });
});
