/** Other times that may have been signed, with how far they are from the one that is sent. */
export function secondsBeside(): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let seconds = 1; seconds <= 10; seconds++) {
    const unit = seconds === 1 ? "second" : "seconds";
    found.set(-seconds, `${seconds} ${unit} earlier: the clock was read twice`);
    found.set(seconds, `${seconds} ${unit} later: the clock was read twice`);
  }
  // Zones are apart by whole hours, but for some in Asia and Australia.
  for (const minutes of [
    ...Array.from({ length: 14 }, (_, i) => 60 * (i + 1)),
    210,
    270,
    330,
    345,
    390,
    570,
  ]) {
    const zone = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    found.set(minutes * 60, `${zone} hours later: a local time was taken for UTC`);
    if (minutes <= 720)
      found.set(-minutes * 60, `${zone} hours earlier: a local time was taken for UTC`);
  }
  return found;
}
