/** The outline of the dark modules of a QR code: closed loops along their edges, to be filled by the even-odd rule. */

export type Corner = readonly [column: number, row: number];

/** Only corners where a loop turns are listed. Dark modules that touch at a corner alone have loops of their own there. */
export function outlineModules(modules: readonly (readonly boolean[])[]): readonly (readonly Corner[])[] {
  const isDark = (column: number, row: number) => modules[row]?.[column] ?? false;
  // Edges with the dark on their right hand, by the corner they start at: at most two.
  const edges = new Map<string, Corner[]>();
  const add = (from: Corner, to: Corner) => edges.set(from.join(), [...edges.get(from.join()) ?? [], to]);
  for (const [row, line] of modules.entries()) {
    for (const column of line.keys()) {
      if (!isDark(column, row)) continue;
      if (!isDark(column, row - 1)) add([column, row], [column + 1, row]);
      if (!isDark(column + 1, row)) add([column + 1, row], [column + 1, row + 1]);
      if (!isDark(column, row + 1)) add([column + 1, row + 1], [column, row + 1]);
      if (!isDark(column - 1, row)) add([column, row + 1], [column, row]);
    }
  }
  const loops: Corner[][] = [];
  for (const [key, ends] of edges) {
    while (ends.length > 0) {
      const start = key.split(',').map(Number) as [number, number];
      const loop: Corner[] = [];
      let [from, heading]: [Corner, Corner] = [start, [0, 0]];
      do {
        const next = takeEdge(edges.get(from.join()) ?? [], from, heading);
        if (!next) break;
        const turn: Corner = [next[0] - from[0], next[1] - from[1]];
        if (turn[0] !== heading[0] || turn[1] !== heading[1]) loop.push(from);
        [from, heading] = [next, turn];
      } while (from[0] !== start[0] || from[1] !== start[1]);
      loops.push(loop);
    }
  }
  return loops;
}

/** Where two edges leave a corner, the one to the right: it stays at the same module. */
function takeEdge(ends: Corner[], from: Corner, [dx, dy]: Corner): Corner | undefined {
  const right = ends.findIndex(([column, row]) => column - from[0] === -dy && row - from[1] === dx);
  return ends.splice(Math.max(0, right), 1)[0];
}
