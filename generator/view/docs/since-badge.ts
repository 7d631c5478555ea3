import type { Model } from "../../model/model.js";
import { sinceFact } from "../words/action-words.js";
import type { LinkView } from "./frame.js";
import { releaseHref, type Place } from "./place.js";
import { viewLink } from "./service-frame.js";

/** The release that something came with, and its page: one, or none where it is not known. */
export function viewSince(
  since: number | undefined,
  model: Model,
  place: Place,
): readonly LinkView[] {
  if (since === undefined) return [];
  return [viewLink({ label: `since ${sinceFact(since, model)}`, href: releaseHref(place, since) })];
}
