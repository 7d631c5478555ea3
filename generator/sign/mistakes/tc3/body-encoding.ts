import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const MARK = "\ufeff";

/** Strings know no encoding, hashes and sockets do. */
export const bodyEncoding: Mistake<Tc3Recipe> = {
  id: "body-encoding",
  title: "The body that was signed is in another encoding than the one that is sent.",
  remedy:
    "Encode the body as UTF-8 without a byte order mark once, sign those bytes and send them.",
  *variants({ payload, method }) {
    if (typeof payload !== "string" || method === "GET" || payload === "") return;
    yield payload.startsWith(MARK)
      ? setting<Tc3Recipe>("signed without the byte order mark", { payload: payload.slice(1) })
      : setting<Tc3Recipe>("signed with a byte order mark", { payload: MARK + payload });
    yield setting<Tc3Recipe>("signed as UTF-16 (little endian)", { payload: utf16(payload) });
    if (!/[\u0080-\uffff]/.test(payload)) return;
    yield setting<Tc3Recipe>("signed with ? for other than ASCII", {
      payload: payload.replace(/[\u0080-\uffff]/g, "?"),
    });
    const utf8 = new TextEncoder().encode(payload);
    const twice = Array.from(utf8, (byte) => String.fromCharCode(byte)).join("");
    yield setting<Tc3Recipe>("signed as UTF-8 of UTF-8", { payload: twice });
    if (!/[\u0100-\uffff]/.test(payload))
      yield setting<Tc3Recipe>("signed as Latin-1", {
        payload: Uint8Array.from(payload, (one) => one.charCodeAt(0)),
      });
  },
};

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}
