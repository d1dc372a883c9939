/** How much of the heap is machine code and bytecode: the engine makes it of functions as they are called often, and of no more than there are. From a snapshot, as the developer tools count it. */
import type { CDPSession } from 'playwright-core';

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
}

/** Bytes. Takes seconds. */
export async function compiledBytes(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => { chunks.push(chunk); };
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot: { meta }, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const code = meta.node_types[0].indexOf('code');
  if (type < 0 || size < 0 || code < 0) throw new Error('The snapshot has another form.');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) if (nodes[at + type] === code) sum += nodes[at + size] ?? 0;
  return sum;
}
