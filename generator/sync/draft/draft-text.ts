/** Short forms that English writes in capitals, whatever the wire does. */
const CAPITALS = new Set(
  "ai api cdn cls cos cpu dns drm fps gpu hls http https id ip iv json mac md5 os qos rtmp rtp sdk sei sip sms sql ssl tcp tls ttl tts udp ui uri url utc uuid vip vod vpc xml".split(
    " ",
  ),
);

/** Says a name in words: `UserId` is "User ID.". Nothing else is known until somebody writes more. */
export function draftText(name: string): string {
  return `${draftPhrase(name)}.`;
}

/** The same for the values of an enum, whose meanings are no sentences: `FIXED_TIME`, `1`, `16:9`. */
export function draftMeaning(value: string): string {
  return /^[A-Za-z]/.test(value) ? draftPhrase(value) : `Value ${value}`;
}

function draftPhrase(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
  const shouts = !/[a-z]/.test(name);
  const said = words.map((word) => (shouts ? spoken(word.toLowerCase()) : spoken(word))).join(" ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function spoken(word: string): string {
  const small = word.toLowerCase();
  if (CAPITALS.has(small)) return small.toUpperCase();
  const one = small.slice(0, -1);
  if (small.endsWith("s") && CAPITALS.has(one)) return `${one.toUpperCase()}s`;
  // A short form that we do not know: DescribeTRTCUsage.
  return word.length > 1 && word === word.toUpperCase() ? word : small;
}
