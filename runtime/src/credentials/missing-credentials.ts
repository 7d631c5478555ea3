/** A place that may hold credentials has none; another one may have some. */
export class MissingCredentials extends Error {}
