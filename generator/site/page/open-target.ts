/** What an address points to is opened, when it lies in something folded. */
export function openTarget(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let folded = false;
    for (let at: Element | null = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement && !at.open) folded = at.open = true;
    }
    if (folded) target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  if (location.hash.length > 1) open();
}
