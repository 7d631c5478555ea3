import { ts } from "ts-morph";

/**
 * Visits a node and all that is in it, in the order of the text. Not by recursion: programs that
 * programs write may be nested deeper than a call stack is.
 */
export function eachNode(root: ts.Node, visit: (node: ts.Node) => void): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    const first = open.length;
    ts.forEachChild(node, (child) => void open.push(child));
    for (let left = first, right = open.length - 1; left < right; left++, right--)
      [open[left], open[right]] = [open[right]!, open[left]!];
  }
}
