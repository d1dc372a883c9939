/** The doors in a thread of their own: what hangs is ended, what takes more memory than is allowed ends itself, and both are faults. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { Answer, DoorName } from './doors.ts';

export interface DoorOrder {
  readonly door: DoorName;
  readonly name: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly recipe: string; readonly size: number };
}

export interface DoorReport {
  readonly answer: Answer | null;
  /** What no door may do: throw, hang, take too much memory, change what every object has. Null where all is well. */
  readonly fault: string | null;
  /** Of work. */
  readonly ms: number;
  readonly size: number;
}

export interface Doors {
  open(order: DoorOrder, mostMs: number): Promise<DoorReport>;
  close(): Promise<void>;
}

/** A browser gives a worker some thousands of megabytes; a file of a few kilobytes has no business with more than this. */
const mostMegabytes = 1024;

/** Node runs no TypeScript of its own, so the doors are put into one file first. */
async function bundle(): Promise<string> {
  const folder = join(process.cwd(), `node_modules/.cache/cordon/doors-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false, logLevel: 'error', ssr: { noExternal: true },
    build: { ssr: 'tests/unit/trust/doorProcess.ts', outDir: folder, emptyOutDir: true, copyPublicDir: false, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: 'doors.mjs' } } },
  });
  return join(folder, 'doors.mjs');
}

/** Where it is counted what the tests walk, which no other thread is. */
function doorsHere(): Doors {
  return {
    open: async ({ door, name, content }) => {
      const [{ doors }, { recipes }] = await Promise.all([import('./doors.ts'), import('./recipes.ts')]);
      const bytes = 'bytes' in content ? content.bytes : recipes[content.recipe]?.make(content.size) ?? new Uint8Array();
      try {
        return { answer: await doors[door](name, bytes), fault: null, ms: 0, size: bytes.length };
      } catch (error) {
        return { answer: null, fault: String(error), ms: 0, size: bytes.length };
      }
    },
    close: () => Promise.resolve(),
  };
}

export async function openDoors(megabytes = mostMegabytes): Promise<Doors> {
  if (process.env.CORDON_COVERAGE === '1') return doorsHere();
  const file = await bundle();
  let worker: Promise<Worker> | null = null;
  let heed: { report(report: DoorReport): void; fail(fault: string): void } | null = null;
  /** Loading the doors is no part of opening them. */
  const start = () => new Promise<Worker>((resolve, reject) => {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 } });
    started.on('message', (message: DoorReport | 'ready') => {
      if (message === 'ready') resolve(started);
      else heed?.report(message);
    });
    started.on('error', (error) => {
      reject(error);
      heed?.fail(String(error));
    });
  });
  return {
    open: async (order, mostMs) => {
      const own = await (worker ??= start());
      return new Promise((resolve) => {
        const startedAt = performance.now();
        const end = (report: DoorReport) => {
          clearTimeout(timer);
          heed = null;
          resolve(report);
        };
        const fail = (fault: string) => {
          worker = null;
          end({ answer: null, fault, ms: performance.now() - startedAt, size: 0 });
          void own.terminate();
        };
        const timer = setTimeout(() => fail(`Nothing came of it in ${mostMs} ms.`), mostMs);
        heed = { report: end, fail };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
        own.postMessage(order);
      });
    },
    close: async () => {
      await (await worker)?.terminate();
      worker = null;
      rmSync(dirname(file), { recursive: true, force: true });
    },
  };
}
