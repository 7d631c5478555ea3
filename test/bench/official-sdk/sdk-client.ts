import dns from "node:dns";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Action, Model } from "../../../generator/model/model.js";
import type { RunningMock } from "../../../generator/mock/library.js";

/** How the SDK signs and sends, and for whom. */
export interface SdkOptions {
  readonly signMethod: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  readonly reqMethod: "GET" | "POST";
  readonly region: string;
  readonly secretKey: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** Calls an action; undefined where the SDK does not have it. */
export type SdkCall = (action: Action, input: unknown) => Promise<Values> | undefined;

/**
 * A client of the official SDK, which believes that it calls the service itself: it takes the service
 * to sign for from the host, so that the host has to be the real one.
 */
export function sdkClient(model: Model, mock: RunningMock, options: SdkOptions): SdkCall {
  const { secretId } = mock.clientOptions.credentials;
  const endpoint = `${model.service}.${DOMAIN}:${mock.port}`;
  return ABROAD.has(model.service)
    ? clientAbroad(model, { ...options, secretId, endpoint })
    : clientAtHome(model, { ...options, secretId, endpoint });
}

/** StreamLive is sold abroad only. */
const ABROAD: ReadonlySet<string> = new Set(["mdl"]);

interface Whole extends SdkOptions {
  readonly secretId: string;
  readonly endpoint: string;
}

type Callback = (error: Error | null, answer: Values) => void;
type Methods = Readonly<
  Record<string, ((input: unknown, done?: Callback) => Promise<Values>) | undefined>
>;
type Class<Arguments extends readonly unknown[], Made = object> = new (...given: Arguments) => Made;

function clientAtHome({ service, version }: Model, options: Whole): SdkCall {
  const versions = loaded(`tencentcloud-sdk-nodejs/tencentcloud/services/${service}`) as Readonly<
    Record<string, Readonly<Record<string, { readonly Client: Class<[object], Methods> }>>>
  >;
  const { secretId, secretKey, region, signMethod, reqMethod, endpoint } = options;
  const { Client } = versions[service]![folderOf(version)]!;
  const client = new Client({
    credential: { secretId, secretKey },
    region,
    profile: { signMethod, httpProfile: { reqMethod, endpoint, protocol: "http://" } },
  });
  return ({ name }, input) => client[name]?.(input);
}

/** The SDK for customers abroad has classes for everything, and callbacks. */
function clientAbroad({ service, version }: Model, options: Whole): SdkCall {
  const sdk = "tencentcloud-sdk-nodejs-intl-en/tencentcloud";
  const HttpProfile = loaded(`${sdk}/common/profile/http_profile`) as Class<[...string[]]>;
  const ClientProfile = loaded(`${sdk}/common/profile/client_profile`) as Class<[string, object]>;
  const Credential = loaded(`${sdk}/common/credential`) as Class<[string, string]>;
  const versions = loaded(`${sdk}/${service}`) as Readonly<
    Record<string, { readonly Client: Class<[object, string, object], Methods> }>
  >;
  const { secretId, secretKey, region, signMethod, reqMethod, endpoint } = options;
  const profile = new ClientProfile(signMethod, new HttpProfile("http://", endpoint, reqMethod));
  const { Client } = versions[folderOf(version)]!;
  const client = new Client(new Credential(secretId, secretKey), region, profile);
  return ({ name }, input) =>
    client[name] &&
    new Promise((resolve, reject) => {
      void client[name]!(input, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
}

function folderOf(version: string): string {
  return `v${version.replaceAll("-", "")}`;
}

function loaded(module: string): unknown {
  const folder = process.env["OFFICIAL_SDK"];
  if (folder === undefined) throw new Error("this is run by npm run bench official-sdk");
  return createRequire(join(folder, "package.json"))(module);
}

const DOMAIN = "tencentcloudapi.com";

// Not all of the SDK lets its connections be led elsewhere, and none of them may reach the vendor.
const lookup = dns.lookup as (host: string, ...rest: unknown[]) => void;
dns.lookup = ((host: string, ...rest: unknown[]) =>
  lookup(host.endsWith(`.${DOMAIN}`) ? "127.0.0.1" : host, ...rest)) as typeof dns.lookup;
