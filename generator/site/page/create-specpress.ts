import type { Specpress } from "../specpress.js";

/** The keeper of a page's scripts; `root` is the way from the page to the root of the site. */
export function createSpecpress(root: string): Specpress {
  const values = new Map<string, unknown>();
  const loading = new Map<string, Promise<unknown>>();

  function script(name: string, path: string): Promise<unknown> {
    const known = loading.get(name);
    if (known) return known;
    const loaded = new Promise<unknown>((resolve, reject) => {
      const element = document.createElement("script");
      element.src = root + path;
      element.onload = () =>
        values.has(name) ? resolve(values.get(name)) : reject(new Error(`${path} is broken`));
      element.onerror = () => {
        // It may come at the next attempt.
        loading.delete(name);
        element.remove();
        reject(new Error(`${path} cannot be loaded`));
      };
      document.head.append(element);
    });
    loading.set(name, loaded);
    return loaded;
  }

  function styles(): void {
    const href = `${root}assets/parts.css`;
    if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    document.head.append(link);
  }

  return {
    data: (name, value) => void values.set(name, value),
    load: <T>(name: string) => script(name, `data/${name}.js`) as Promise<T>,
    part: <T>(name: string) => {
      styles();
      return script(`assets/${name}`, `assets/${name}.js`) as Promise<T>;
    },
    styles,
    url: (path) => root + path,
  };
}
