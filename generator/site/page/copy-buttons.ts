/** Buttons `data-copy` copy the code next to them. Those added later work as well. */
export function copyButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>("button[data-copy]"))
    button.hidden = false;
  page.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
    const code = button?.closest("pre")?.querySelector("code");
    if (button && code) void copy(code.textContent, button);
  });
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  const said = (await written(text)) ? "Copied" : "Press Ctrl+C";
  button.textContent = said;
  button.classList.add("copied");
  setTimeout(() => {
    button.classList.remove("copied");
    if (button.textContent === said) button.textContent = label;
  }, 1500);
}

/** Where there is no clipboard to write to, as on pages from a disk, the old way may do. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "off-screen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
