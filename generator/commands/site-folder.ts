/** The folder of the documentation, next to those of the packages. */
export const SITE = "docs";
