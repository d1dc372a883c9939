/**
 * The bench: Cordon against a bare MapLibre page that draws the same, against its own bars, and large against small. Prints every
 * table with the machine named and keeps it in bench.json, part by part. Milliseconds are reported, never asserted: the exit code says
 * only that it ran. `--runs N` sets the runs of each page (7), `--only <part>` runs one part, `--publish` writes BENCHMARKS.md of all
 * parts that bench.json has.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags } from '../e2e/harness/chromiumFlags.ts';
import { ensureChromium } from '../e2e/harness/findChromium.mjs';
import { serveFolders } from '../e2e/harness/serveFolders.ts';
import { describeMachine, machineWords } from './describeMachine.ts';
import { printTable } from './figure.ts';
import { type Bench, parts } from './parts.ts';
import { prepareBare } from './prepareBare.ts';
import { type Kept, writeBenchmarks } from './writeBenchmarks.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, only: { type: 'string' }, publish: { type: 'boolean', default: false } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number of at least 1.');
const wanted = parts.filter(({ id }) => values.only === undefined || values.only === id);
if (wanted.length === 0) throw new Error(`--only takes one of ${parts.map(({ id }) => id).join(', ')}.`);

const root = process.cwd();
const file = `${root}/bench.json`;
/** Of an earlier form of the file nothing is kept. */
const before: Partial<Kept> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const kept: Kept = { parts: { ...before.parts } };

const closing: (() => Promise<unknown>)[] = [];
const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
};
const browser = once(async (): Promise<Browser> => {
  const started = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
  closing.push(() => started.close());
  return started;
});
const pages = once(async () => {
  const bareFolder = `${root}/node_modules/.cache/cordon/bare`;
  await prepareBare(root, bareFolder);
  const server = await serveFolders({ '/cordon/': `${root}/dist`, '/bare/': bareFolder });
  closing.push(() => server.close());
  return { app: server.url, bare: new URL('/bare/', server.url).href, bareFolder };
});
const bench: Bench = { root, runs, browser, pages };

try {
  for (const part of wanted) {
    const machine = await describeMachine((await browser()).version());
    console.log(`\n${part.title}\n${machineWords(machine)}`);
    const { tables, remarks = [], raw } = await part.measure(bench);
    for (const table of tables) printTable(table);
    for (const remark of remarks) console.log(`  ! ${remark}`);
    kept.parts[part.id] = { machine, runs, tables, remarks, raw };
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
  if (values.publish) {
    writeFileSync(`${root}/BENCHMARKS.md`, writeBenchmarks(parts, kept));
    console.log('\nBENCHMARKS.md is written.');
  }
} finally {
  for (const close of closing) await close();
}
