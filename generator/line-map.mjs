// A source map that leads each piece of minified code to its line. What esbuild makes leads to the column
// as well and is as large as the code, for what a stack trace never shows.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of one segment of a map. */
function decode(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function encode(number) {
  let value = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = "";
  do {
    const bits = value & 31;
    value >>>= 5;
    text += DIGITS[value > 0 ? bits | 32 : bits];
  } while (value > 0);
  return text;
}

/** What can fail, or be stopped at. Brackets and lists of names are no place for either. */
const DOES_SOMETHING = /[(=]|\b(?:return|throw|break|continue)\b/;

/** The map of `file`, as text, made from the map that esbuild gave. */
export function lineMap(map, file, { name, text }) {
  const worth = text.split("\n").map((line) => DOES_SOMETHING.test(line));
  let line = 0;
  let kept = 0;
  const mappings = JSON.parse(map)
    .mappings.split(";")
    .map((segments) => {
      let [column, keptColumn, last] = [0, 0, -1];
      const out = [];
      for (const segment of segments.split(",").filter(Boolean)) {
        const [move, , lines = 0] = decode(segment);
        column += move;
        line += lines;
        if (line === last || !worth[line]) continue;
        out.push(`${encode(column - keptColumn)}A${encode(line - kept)}A`);
        [keptColumn, kept, last] = [column, line, line];
      }
      return out.join(",");
    });
  return `${JSON.stringify({ version: 3, file, sources: [name], names: [], mappings: mappings.join(";") })}\n`;
}
