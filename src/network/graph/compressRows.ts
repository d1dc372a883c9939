/** Both directions of every edge in compressed rows: arc 2·e runs along edge e, 2·e + 1 against it; by node, then by arc. */
export function compressRows(nodeCount: number, edgeFrom: Uint32Array, edgeTo: Uint32Array): { readonly firstOut: Uint32Array; readonly outArc: Uint32Array; readonly outTo: Uint32Array } {
  const edgeCount = edgeFrom.length;
  const firstOut = new Uint32Array(nodeCount + 1);
  const count = (node: number) => {
    firstOut[node + 1] = (firstOut[node + 1] ?? 0) + 1;
  };
  for (let edge = 0; edge < edgeCount; edge += 1) {
    count(edgeFrom[edge] ?? 0);
    count(edgeTo[edge] ?? 0);
  }
  for (let node = 0; node < nodeCount; node += 1) firstOut[node + 1] = (firstOut[node + 1] ?? 0) + (firstOut[node] ?? 0);
  const next = firstOut.slice(0, nodeCount);
  const outArc = new Uint32Array(edgeCount * 2);
  const outTo = new Uint32Array(edgeCount * 2);
  const put = (node: number, arc: number, to: number) => {
    const slot = next[node] ?? 0;
    next[node] = slot + 1;
    outArc[slot] = arc;
    outTo[slot] = to;
  };
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const [from, to] = [edgeFrom[edge] ?? 0, edgeTo[edge] ?? 0];
    put(from, edge * 2, to);
    put(to, edge * 2 + 1, from);
  }
  return { firstOut, outArc, outTo };
}
