/** Opens what it is sent by the door it is told, and says what came of it, how long that took and whether anything that every object has was changed. */
import { parentPort } from 'node:worker_threads';
import { type DoorName, doors } from './doors.ts';
import type { DoorOrder, DoorReport } from './openDoors.ts';
import { recipes } from './recipes.ts';

const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const before = shared.map((one) => Reflect.ownKeys(one).length);

parentPort?.on('message', (order: DoorOrder) => {
  void answer(order);
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
parentPort?.postMessage('ready');

async function answer({ door, name, content }: DoorOrder): Promise<void> {
  const bytes = 'bytes' in content ? content.bytes : recipes[content.recipe]?.make(content.size) ?? new Uint8Array();
  const start = process.cpuUsage();
  const report = await open(door, name, bytes);
  const polluted = shared.some((one, index) => Reflect.ownKeys(one).length !== before[index]);
  const said: DoorReport = { ...report, ms: worked(start), size: bytes.length, fault: polluted ? 'A prototype was changed.' : report.fault };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  parentPort?.postMessage(said);
}

/** On a machine that does other things too, the time of the clock says little. */
function worked(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function open(door: DoorName, name: string, bytes: Uint8Array): Promise<Pick<DoorReport, 'answer' | 'fault'>> {
  try {
    return { answer: await doors[door](name, bytes), fault: null };
  } catch (error) {
    return { answer: null, fault: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
