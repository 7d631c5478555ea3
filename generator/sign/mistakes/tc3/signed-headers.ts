import { headerOf, type Header } from "../../request/captured-request.js";
import { sortHeaders } from "../../tc3/read-tc3.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Facts, type Mistake } from "../mistake.js";

const SETS: readonly (readonly string[])[] = [
  ["content-type", "host"],
  ["content-type", "host", "x-tc-action"],
  ["content-type", "host", "x-tc-action", "x-tc-timestamp"],
  ["content-type", "host", "x-tc-action", "x-tc-timestamp", "x-tc-version"],
  ["content-type", "host", "x-tc-action", "x-tc-region", "x-tc-timestamp", "x-tc-version"],
  ["content-type", "host", "x-tc-timestamp"],
  ["host"],
  ["content-type"],
  [],
];

/** Which headers are signed is up to the caller, as long as SignedHeaders says the same. */
export const signedHeadersMistake: Mistake<Tc3Recipe> = {
  id: "signed-headers",
  title: "Other headers were signed than SignedHeaders lists.",
  remedy:
    "List in SignedHeaders exactly the headers that are signed; content-type and host at least.",
  *variants({ headers }, facts) {
    const listed = headers.map(([name]) => name.toLowerCase()).join(";");
    for (const set of sets(facts)) {
      const found = sortHeaders(
        set.map((name): Header => [name, headerOf(facts.request, name) ?? ""]),
      );
      const names = found.map(([name]) => name).join(";");
      if (names === listed) continue;
      const said = `${names || "none"} instead of ${listed}`;
      yield setting<Tc3Recipe>(said, { headers: found });
      yield setting<Tc3Recipe>(`${said}, in the lines only`, {
        headers: found,
        signedHeaders: listed,
      });
      yield setting<Tc3Recipe>(`${said}, in the list only`, { signedHeaders: names });
    }
  },
};

function sets({ request }: Facts): readonly (readonly string[])[] {
  const sent = request.headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => name !== "authorization" && name !== "content-length");
  const ofCloud = sent.filter((name) => name.startsWith("x-tc-"));
  const all = [sent, ["content-type", "host", ...ofCloud], ofCloud];
  // A listed header that is not sent was signed with some value that nobody knows; empty, perhaps.
  const known = [...SETS, ...all].map((set) => [...new Set(set)].sort().join(";"));
  return [...new Set(known)].map((set) => set.split(";").filter((name) => name !== ""));
}
