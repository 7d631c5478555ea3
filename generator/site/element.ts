type Child = Node | string | undefined;

/** Attributes: `true` is present, `false` and undefined are absent. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children. Text enters as text, so none can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
