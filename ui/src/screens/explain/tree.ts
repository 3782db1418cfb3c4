import type { Explanation } from "../../backend/generated/types";

/** One visible line of the tree. */
export interface TreeLine {
  path: string;
  depth: number;
  node: Explanation;
  /** Đề án whose records stand here. */
  proposal: string | null;
}

/** The lines that show: the parts of whatever is open, in order. */
export function linesOf(node: Explanation, open: ReadonlySet<string>, path = "0", depth = 0, above: string | null = null): TreeLine[] {
  const proposal = node.proposal_uid ?? above;
  const parts = open.has(path) ? node.parts.flatMap((part, index) => linesOf(part, open, `${path}.${index}`, depth + 1, proposal)) : [];
  return [{ path, depth, node, proposal }, ...parts];
}

/** What is open at first: the figure, and below it only what is short enough to be seen at once. */
export function openAtFirst(node: Explanation): Set<string> {
  const open = new Set(["0"]);
  const short = node.parts.reduce((lines, part) => lines + 1 + part.parts.length, 0) <= 14;
  if (short) node.parts.forEach((part, index) => part.parts.length > 0 && open.add(`0.${index}`));
  return open;
}

/** Records the figure rests on. */
export const leavesOf = (node: Explanation): number => (node.parts.length === 0 ? 1 : node.parts.reduce((sum, part) => sum + leavesOf(part), 0));

export const parentOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf(".")));
