/** Writes RELIABILITY.md from what the last run of the tests left. Ends with an error where a fault was not tested or not met. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolder } from '../e2e/full/faults/faults.ts';
import { type FaultReport, missedFaults, reliabilityText, type SoakReport } from './reliabilityText.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(reportFolder, name), 'utf8'));

const names = existsSync(reportFolder) ? readdirSync(reportFolder).filter((name) => name.endsWith('.json')) : [];
const reports = names.filter((name) => name !== 'soak.json').map((name) => read(name) as FaultReport);
const soak = names.includes('soak.json') ? read('soak.json') as SoakReport : null;
writeFileSync('RELIABILITY.md', reliabilityText(reports, soak));
const missed = [...missedFaults(reports), ...soak?.isMet ? [] : ['soak']];
if (missed.length > 0) {
  console.error(`Not met, or not tested: ${missed.join(', ')}.`);
  process.exitCode = 1;
} else console.log(`RELIABILITY.md: ${reports.length} faults and ${soak?.actions ?? 0} actions, all met.`);
