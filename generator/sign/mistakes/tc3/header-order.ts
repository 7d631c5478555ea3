import type { Header } from "../../request/captured-request.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";

type Order = (headers: readonly Header[]) => readonly Header[];

/** The server sorts; whoever does not must have been lucky. */
export const headerOrder: Mistake<Tc3Recipe> = {
  id: "header-order",
  title: "Signed headers are not sorted by name.",
  remedy: "Sort the signed headers by their names in lower case: content-type;host.",
  *variants(_, { request, signedHeaders }) {
    const sent = request.headers.map(([name]) => name.toLowerCase());
    const listed = signedHeaders.map((name) => name.toLowerCase());
    const by =
      (names: readonly string[]): Order =>
      (headers) =>
        [...headers].sort(
          ([a], [b]) => names.indexOf(a.toLowerCase()) - names.indexOf(b.toLowerCase()),
        );
    const orders: Readonly<Record<string, Order>> = {
      "as SignedHeaders lists them": by(listed),
      "in the order in which they are sent": by(sent),
      backwards: (headers) => headers.toReversed(),
    };
    for (const [detail, order] of Object.entries(orders)) {
      yield { detail, apply: (one) => ({ ...one, headers: order(one.headers) }) };
      yield {
        detail: `${detail}, in the lines only`,
        apply: (one) => ({
          ...one,
          headers: order(one.headers),
          signedHeaders: listOf(one.headers),
        }),
      };
      // The other way round as well: lines in order, their list not.
      yield {
        detail: `${detail}, in SignedHeaders only`,
        apply: (one) => ({
          ...one,
          signedHeaders: listOf(order(one.headers)),
        }),
      };
    }
  },
};

function listOf(headers: readonly Header[]): string {
  return headers.map(([name]) => name.toLowerCase()).join(";");
}
