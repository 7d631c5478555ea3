import type { Facts } from "./mistake.js";

/** Hosts that may have been signed in place of the one that is sent. */
export function hostsBeside({ host, service, region }: Facts): ReadonlySet<string> {
  const bare = host.replace(/:\d+$/, "");
  const hosts = new Set([
    bare,
    `${bare}:443`,
    `${bare}:80`,
    `${bare}/`,
    `https://${host}`,
    `http://${host}`,
    `https://${host}/`,
    `www.${bare}`,
    "127.0.0.1",
    "localhost",
    "",
  ]);
  if (service !== "") {
    const zones = ["ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-hongkong", "ap-singapore"];
    for (const zone of region === undefined ? zones : [region, ...zones])
      hosts.add(`${service}.${zone}.tencentcloudapi.com`);
    hosts.add(`${service}.tencentcloudapi.com`);
    hosts.add(`${service}.intl.tencentcloudapi.com`);
    hosts.add(`${service}.internal.tencentcloudapi.com`);
    hosts.add(`${service}.api.qcloud.com`);
  }
  hosts.delete(host);
  return hosts;
}
