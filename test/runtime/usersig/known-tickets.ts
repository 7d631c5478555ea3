import { inflateSync } from "node:zlib";

/*
 * Made with version 2 of the vendor's own TLSSigAPI for Node, its clock stopped at NOW. The secret
 * key is the one of its public example.
 */
export const NOW = 1700000000_000;
export const sdkAppId = 1400000000;
export const secretKey = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
export const userId = "xiaojun";
export const expire = 180 * 86_400;

export const userSig =
  "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__";

/** Room 10000, everything. */
export const numberKey =
  "eJxVjc0KgkAYRd-l2xb*kVQDLb5CVJCwEoJ2jo7TpKn410j07qFZ0N1c7jmL*4TAOykdq4CAoWgwH7eIWd6IRIxYirC4tfmk6jgNy1LEQPSFNuVjGnFnQPTlP2WyFNXATdM0frStWUXbBAggosPs7EqNUqfZvg84Iu6iwyW1VBzir8b63gsOBPo1dtSUD4e7vMAttcPUCy1N1rNOjb3I9Rmn5ySiR8-dwOsNn*tDuQ__";

/** The room "room-42", and 42: enter it, hear and see. */
export const stringKey =
  "eJxVzs0KgkAUBeB3udvCnEHNBlpMf0pIJRpBO83RJksHZwwlevdIK*iszv3O5j4g9ALtzioggDUdht3NE1YonvKOGx6Vl7r4TDLJIyF4AgQZ*if9oviNAUHjf2WN4NXbTdPEP60lq*I6BQLUpy5zrucYCxRfN22Y0S7HfDnqyrzsgSZtjCfKC-32*wrPgMBheWjOK1UObGrtFkEudoZ0bq3V3Jk6zbCDtntbrA3pWnQKzxfikkb4";

/** The JSON in a ticket. */
export function contentOf(ticket: string): Record<string, unknown> {
  const base64 = ticket.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  return JSON.parse(inflateSync(Buffer.from(base64, "base64")).toString()) as never;
}
