/** `RoomIdType` -> `room`, `id`, `type`; `SDKAppID` -> `sdk`, `app`, `id`. */
export function nameWords(name: string): readonly string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** Whether a name ends in some words: `MaxIdleTime` in `time`, `VideoBitRate` in `bit rate`. */
export function endsIn(words: readonly string[], ending: string): boolean {
  return ` ${words.join(" ")}`.endsWith(` ${ending}`);
}
