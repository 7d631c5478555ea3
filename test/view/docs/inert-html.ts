/** What the templates of the documentation print: nothing else may come of a spec. */
const TAGS: ReadonlySet<string> = new Set(
  "html head meta title link script body a header nav svg path details summary ul ol li main div label select option article section h1 h2 h3 p span strong small code pre button kbd dl dt dd table thead tbody tr th td input time figure figcaption line text rect g footer aside wbr".split(
    " ",
  ),
);

const VOID: ReadonlySet<string> = new Set(["meta", "link", "input", "path", "line", "rect", "wbr"]);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  "lang charset http-equiv content name rel href type title src defer class id for checked hidden open value scope tabindex role viewBox d x x1 x2 y y1 y2 width height rx aria-label aria-current aria-hidden data-root data-service data-action data-file data-since data-copy data-search data-release-filter data-request-form data-compare data-signer data-language".split(
    " ",
  ),
);

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][\w-]*(?:="[^"<>]*")?)*)(\/?)>|<!doctype html>/y;

/** What is wrong with a page: tags or attributes that no template has, or that do not nest. */
export function htmlFaults(page: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (let at = 0; at < page.length;) {
    const next = page.indexOf("<", at);
    if (page.slice(at, next < 0 ? undefined : next).includes(">")) faults.push(near(page, at));
    if (next < 0) break;
    TOKEN.lastIndex = next;
    const token = TOKEN.exec(page);
    if (!token) return [...faults, `no tag: ${near(page, next)}`];
    at = TOKEN.lastIndex;
    const [, closing, name, attributes = "", selfClosing] = token;
    if (name === undefined) continue;
    if (!TAGS.has(name)) faults.push(`<${name}>`);
    if (closing) {
      if (open.pop() !== name) return [...faults, `</${name}>: ${near(page, next)}`];
    } else if (!selfClosing && !VOID.has(name)) open.push(name);
    faults.push(...attributeFaults(name, attributes));
  }
  return open.length > 0 ? [...faults, `not closed: ${open.join(" ")}`] : faults;
}

function attributeFaults(tag: string, attributes: string): readonly string[] {
  return [...attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].flatMap(([whole, name, value]) => {
    if (!ATTRIBUTES.has(name!)) return [`<${tag}${whole}>`];
    // Relative, so that nothing leads out of the site, and no address is a program.
    const leads = name === "href" || name === "src";
    return leads && !/^(?!\/)(\.\.\/)*[\w./-]*([?#][\w.=&;-]*)?$/.test(value!)
      ? [`<${tag}${whole}>`]
      : [];
  });
}

function near(page: string, at: number): string {
  return JSON.stringify(page.slice(Math.max(0, at - 20), at + 60));
}
