import { element } from "../element.js";

/**
 * `select[data-release-filter]` leaves only what existed in a release: everything with a later
 * `data-since` is hidden. The choice holds for all pages of a service.
 */
export function releaseFilter(): void {
  const select = document.querySelector<HTMLSelectElement>("select[data-release-filter]");
  if (!select) return;
  const key = `specpress-release-${document.body.dataset["service"] ?? ""}`;
  const label = select.closest("label");
  const said = element("p", { class: "release-filter-result", role: "status" });
  (label ?? select).after(said);
  if (label) label.hidden = false;
  const known = remembered(key);
  if ([...select.options].some(({ value }) => value === known)) select.value = known;
  const apply = (): void => {
    const release = select.value === "" ? Infinity : Number(select.value);
    const hidden = hideNewer(release);
    said.textContent = release === Infinity ? "" : outcome(hidden, release);
  };
  select.addEventListener("change", () => {
    remember(key, select.value);
    apply();
  });
  apply();
}

interface Hidden {
  readonly entries: number;
  /** Whether what the page is about is newer itself. It stays, since it was asked for. */
  readonly page: boolean;
}

function hideNewer(release: number): Hidden {
  let entries = 0;
  let page = false;
  for (const item of document.querySelectorAll<HTMLElement>("[data-since]")) {
    const newer = Number(item.dataset["since"]) > release;
    if (item.tagName === "ARTICLE") page = newer;
    else {
      item.hidden = newer;
      if (newer) entries++;
    }
  }
  return { entries, page };
}

function outcome({ entries, page }: Hidden, release: number): string {
  if (page) return `Release ${release} did not have this yet.`;
  if (entries === 0) return `All of this page existed in release ${release}.`;
  return entries === 1
    ? `1 entry is newer than release ${release} and hidden.`
    : `${entries} entries are newer than release ${release} and hidden.`;
}

/** Some browsers keep nothing for pages from a disk. */
function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page itself is filtered all the same.
  }
}
