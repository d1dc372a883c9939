/** BENCHMARKS.md: every table of the bench with its method and its machine, what misses its bar named first. */
import { type Machine, machineWords } from './describeMachine.ts';
import { showFigure, type Table } from './figure.ts';
import type { Part } from './parts.ts';

/** What bench.json has. */
export interface Kept {
  readonly parts: Record<string, { readonly machine: Machine; readonly runs: number; readonly tables: readonly Table[]; readonly remarks: readonly string[]; readonly raw: unknown }>;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const words = {
  title: '# Benchmarks',
  made: 'Written by `npm run bench -- --publish` from the runs themselves; nothing here is typed by hand.',
  reading: 'Milliseconds belong to the machine they were measured on; what carries over is the ratio, taken in one run against a bare MapLibre page that draws the same, against a smaller plan or network, or against a figure published before. '
    + 'No test asserts a time. Bars are the project’s own, most of them set before the code was written. A part that was measured while the machine was busy says so.',
  slowest: 'Three acts were the slowest a user sees when they were first published, by profiles of the page, its workers and the process that draws: handing out slides, importing 20 MB, and checking roads of a million edges. '
    + 'Each is held against half of what it took then (“half of … before”).',
};

function writeTable({ title, columns: [first, second], figures }: Table): string {
  const hasSecond = second !== '';
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const picked = (cells: readonly [string, string, string, string, string, string]) => (hasSecond ? cells : [cells[0], cells[1], cells[4], cells[5]]);
  return [
    ...(title === '' ? [] : [`**${title}**`, '']),
    row(picked(['', first, second, 'ratio', 'unit', 'bar'])),
    row(picked(['---', '--:', '--:', '--:', '---', '---'])),
    ...figures.map(({ name, unit, app, bare, ratio, bar, kept }) => row(picked([
      cell(name), showFigure(app, unit), showFigure(bare, unit), showFigure(ratio), unit, bar === null ? '' : `${bar}: ${kept ? 'kept' : '**missed**'}`,
    ]))),
  ].join('\n');
}

/** Throws where a part has not been measured: a page with holes would be taken for the whole. */
export function writeBenchmarks(parts: readonly Pick<Part, 'id' | 'title' | 'method'>[], { parts: kept }: Kept): string {
  const chapters = parts.map((part) => {
    const run = kept[part.id];
    if (!run) throw new Error(`bench.json has no figures of ${part.id}: run \`npm run bench -- --only ${part.id}\` first, or all parts.`);
    return { ...part, ...run };
  });
  const judged = chapters.flatMap(({ title, tables }) => tables.flatMap((table) => table.figures.filter(({ bar }) => bar !== null).map((figure) => ({ chapter: title, table: table.title, ...figure }))));
  const missed = judged.filter(({ kept: isKept }) => !isKept);
  return [
    words.title, words.made, words.reading, words.slowest,
    `${judged.length - missed.length} of ${judged.length} bars are kept.${missed.length === 0 ? '' : ' Missed:'}`,
    ...(missed.length === 0 ? [] : [missed.map(({ chapter, table, name, app, unit, ratio, bar }) => `- ${chapter}${table === '' ? '' : `, ${table}`}: ${name}, ${bar?.startsWith('ratio') ? `ratio ${showFigure(ratio)}` : `${showFigure(app, unit)} ${unit}`} (${bar})`).join('\n')]),
    ...chapters.flatMap(({ title, method, machine, runs, tables, remarks }) => [
      `## ${title}`, method, `${machineWords(machine)} Runs of each: ${runs}.`,
      ...tables.map(writeTable), ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${remark}`).join('\n')]),
    ]),
  ].join('\n\n').concat('\n');
}
