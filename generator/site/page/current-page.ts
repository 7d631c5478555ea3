/** Scrolls the sidebar to the page that is being read: a service has more pages than fit in it. */
export function currentPage(): void {
  const sidebar = document.querySelector(".sidebar");
  const link = sidebar?.querySelector("[aria-current]");
  if (!sidebar || !link) return;
  const hidden = link.getBoundingClientRect().bottom - sidebar.getBoundingClientRect().bottom;
  if (hidden > 0) sidebar.scrollTop += hidden + sidebar.clientHeight / 2;
}
