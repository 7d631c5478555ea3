import type { TransportResponse } from "../transport/transport.js";

/**
 * Milliseconds for which the server asks to be left alone, by Retry-After in seconds or as a date;
 * 0 if it does not. A date is held against the server's own clock, as `now` may be wrong.
 */
export function retryAfter(headers: TransportResponse["headers"], now: number): number {
  const { date = "", "retry-after": text = "" } = headers;
  const milliseconds = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - (Date.parse(date) || now);
  return Math.max(0, milliseconds) || 0;
}
