/** Marks in the list of sections the one that is being read. */
export function sectionHighlight(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const sections = links.flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  });
  if (sections.length === 0) return;
  const mark = (): void => {
    const line = innerHeight / 4;
    const passed = sections.filter(({ section }) => section.getBoundingClientRect().top <= line);
    const current = passed.at(-1) ?? sections[0];
    for (const one of sections) {
      if (one === current) one.link.setAttribute("aria-current", "location");
      else one.link.removeAttribute("aria-current");
    }
  };
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  // Where sections stand is known once the page is laid out.
  later();
}
