interface SearchPart {
  readonly open: (typed: string) => void;
}

let opening = false;

/** Opens the search. What is typed before it is there goes into it. */
export function openSearch(): void {
  if (opening) return;
  opening = true;
  let typed = "";
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    typed += event.key;
  };
  addEventListener("keydown", keep, { capture: true });
  void window.specpress
    .part<SearchPart>("search")
    .then(({ open }) => open(typed))
    .finally(() => {
      removeEventListener("keydown", keep, { capture: true });
      opening = false;
    });
}
