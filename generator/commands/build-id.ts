declare const __SPECPRESS_BUILD__: string | undefined;

/**
 * Identifies the build of specpress, so that what one build remembers is never taken up by another.
 * Undefined when the sources run unbuilt, as in tests: then nothing is remembered.
 */
export const buildId: string | undefined =
  typeof __SPECPRESS_BUILD__ === "string" ? __SPECPRESS_BUILD__ : undefined;
