/**
 * `select[data-release-filter]` hides what came after a release: everything with a `data-since`
 * beyond it. The choice of a service holds for all of its pages.
 */
export function releaseFilter(): void {
  const select = document.querySelector<HTMLSelectElement>("select[data-release-filter]");
  if (!select) return;
  const key = `specpress-release-${select.dataset["service"] ?? ""}`;
  const control = select.closest<HTMLElement>("[hidden]");
  if (control) control.hidden = false;
  const known = remembered(key);
  if ([...select.options].some(({ value }) => value === known)) select.value = known;
  const apply = (): void => {
    const release = select.value === "" ? Infinity : Number(select.value);
    let hidden = 0;
    for (const item of document.querySelectorAll<HTMLElement>("[data-since]")) {
      item.hidden = Number(item.dataset["since"]) > release;
      if (item.hidden) hidden++;
    }
    document.documentElement.classList.toggle("filtered", release !== Infinity);
    const said = document.querySelector("[data-release-filter-result]");
    if (said) said.textContent = release === Infinity ? "" : resultWords(hidden, release);
  };
  select.addEventListener("change", () => {
    remember(key, select.value);
    apply();
  });
  apply();
}

function resultWords(hidden: number, release: number): string {
  if (hidden === 0) return `Everything on this page existed in release ${release}.`;
  return `${hidden} ${hidden === 1 ? "entry" : "entries"} newer than release ${release} ${hidden === 1 ? "is" : "are"} hidden.`;
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
