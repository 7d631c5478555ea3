import type { Model } from "../../model/model.js";
import { htmlText } from "../layout/html.js";
import { memo } from "../memo.js";
import type { NavGroupView } from "./frame.js";
import { actionHref, structureHref, type Place } from "./place.js";

/** A group of pages, before any of them is the current one. */
export interface PageGroup {
  readonly title: string;
  /** Whether it is open on pages of other groups, too. */
  readonly open?: boolean;
  readonly pages: readonly {
    readonly label: string;
    readonly href: string;
    readonly old?: boolean;
  }[];
}

/**
 * The sidebar of a service's pages. A group without the current page is the same object on every
 * page, so that it is printed once.
 */
export function serviceNav(model: Model, place: Place, current: string): readonly NavGroupView[] {
  const groups = groupsOf(model)(place);
  return groups.map(({ group, view }) =>
    group.pages.some(({ href }) => href === current) ? viewGroup(group, current) : view,
  );
}

const groupsOf = memo((model: Model) => {
  const made = new Map<string, readonly { group: PageGroup; view: NavGroupView }[]>();
  return (place: Place) => {
    const known = made.get(place.root);
    if (known) return known;
    const groups = pageGroups(model, place).map((group) => ({
      group,
      view: viewGroup(group, undefined),
    }));
    made.set(place.root, groups);
    return groups;
  };
});

export function viewGroup(group: PageGroup, current: string | undefined): NavGroupView {
  const { title, pages, open = false } = group;
  return {
    title: htmlText(title),
    open: open || pages.some(({ href }) => href === current),
    items: pages.map(({ label, href, old = false }) => ({
      label: htmlText(label),
      href: htmlText(href),
      current: href === current,
      old,
    })),
  };
}

function pageGroups(model: Model, place: Place): readonly PageGroup[] {
  const { service } = place;
  const structures = [...model.structures.values()].filter(({ hidden }) => !hidden);
  return [
    {
      title: `${model.wireName.toUpperCase()} API`,
      open: true,
      pages: [
        { label: "Overview", href: `${service}index.html` },
        { label: "Error codes", href: `${service}errors.html` },
        { label: "Release history", href: `${service}releases/index.html` },
        { label: "Compare releases", href: `${service}compare.html` },
      ],
    },
    ...actionGroups(model).map(({ title, actions }) => ({
      title,
      pages: actions.map((action) => ({
        label: action.name,
        href: actionHref(place, action),
        old: action.deprecated !== undefined || action.retired !== undefined,
      })),
    })),
    ...(structures.length > 0
      ? [
          {
            title: "Data structures",
            pages: structures.map((one) => ({ label: one.name, href: structureHref(place, one) })),
          },
        ]
      : []),
  ];
}

/** The actions by category; those that are in none come last. */
export const actionGroups = memo((model: Model) => {
  const named = new Set(model.categories.flatMap(({ actions }) => actions));
  const others = [...model.actions.values()].filter(({ name }) => !named.has(name));
  return [
    ...model.categories
      .map(({ name, doc, actions }) => ({
        title: name,
        doc,
        actions: actions.map((action) => model.actions.get(action)!),
      }))
      .filter(({ actions }) => actions.length > 0),
    ...(others.length > 0 ? [{ title: "Retired", doc: undefined, actions: others }] : []),
  ];
});
