/** The service that a host of the cloud belongs to: its first label. Other hosts tell nothing. */
export function serviceOfHost(host: string): string | undefined {
  const [, service] =
    /^([a-z0-9-]+)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.[a-z.]+(?::\d+)?$/i.exec(host) ?? [];
  return service?.toLowerCase();
}
