/*
 * What the scripts of a page have in common. They are classic scripts, because modules and `fetch`
 * do not work in pages that are opened from a disk; each hands over what it has under a name.
 */

/** Keeps what scripts hand over, and loads those whose names are asked for. */
export interface Specpress {
  /** Called by scripts: here is what was asked for. */
  data(name: string, value: unknown): void;
  /** What `data/<name>.js` hands over. */
  load<T>(name: string): Promise<T>;
  /** What `assets/<name>.js` hands over. */
  part<T>(name: string): Promise<T>;
  /** The looks of what scripts add to a page, which no page needs before. */
  styles(): void;
  /** The address of something below the root of the site. */
  url(path: string): string;
}

declare global {
  interface Window {
    specpress: Specpress;
  }
}
