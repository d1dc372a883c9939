/** The text of RELIABILITY.md, made of what the tests of faults and the soak saw. Without dates and without figures finer than the tests round them to. */
import { faults } from '../e2e/full/faults/faults.ts';

export interface FaultReport {
  readonly id: string;
  readonly isMet: boolean;
  readonly observed: readonly string[];
}

export interface SoakReport {
  readonly seed: number;
  readonly actions: number;
  readonly isMet: boolean;
  readonly rows: readonly { readonly action: string; readonly count: number; readonly changed: number; readonly byHand: boolean }[];
  readonly observed: readonly string[];
}

/** Ids of what was not met or not put to the app at all. */
export const missedFaults = (reports: readonly FaultReport[]): readonly string[] => faults.map(({ id }) => id).filter((id) => !reports.some((one) => one.id === id && one.isMet));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const share = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;

export function faultRows(reports: readonly FaultReport[]): readonly string[] {
  return faults.map(({ id, fault, expected }) => {
    const report = reports.find((one) => one.id === id);
    const seen = report?.observed.join('; ') ?? '';
    const observed = report ? report.isMet ? seen : `**not met**; ${seen}` : '**not tested**';
    return `| ${cell(fault)} | ${cell(expected)} | ${cell(observed)} |`;
  });
}

/** `soak` null: it has not been run to its end. */
export function reliabilityText(reports: readonly FaultReport[], soak: SoakReport | null): string {
  return `# Reliability

What befalls a browser on a laptop in the field, put to the built app for real, and what the app made of it. This page is written by
\`npm run reliability\` (and by \`npm run test:full\`) from the run of the tests themselves; a fault that is not met fails the run. The tests are
\`tests/e2e/full/faults/\` and \`tests/e2e/full/soak.e2e.ts\`. Times are rounded up to 1, 2, 5, 10, 20, 30 or 60 seconds.

## Faults

| fault | expected | observed |
| --- | --- | --- |
${faultRows(reports).join('\n')}

## Soak

${soak ? soakText(soak) : 'Not run to its end with this version. `npm run reliability` runs it and fills this in.\n'}`;
}

function soakText(soak: SoakReport): string {
  const changing = soak.rows.reduce((sum, { changed }) => sum + changed, 0);
  return `${soak.actions.toLocaleString('en')} random actions on one page, seed ${soak.seed}; ${share(changing, soak.actions)} of them changed the document. The same seed does the same again
(\`CORDON_SEED=${soak.seed} npm run reliability\`); a failure names the seed and the number of the action.${soak.isMet ? '' : ' **A bar is not met.**'}

${soak.observed.map((line) => `- ${line}`).join('\n')}

| action | by | count | share | changed the document |
| --- | --- | ---: | ---: | ---: |
${soak.rows.map(({ action, count, changed, byHand }) => `| ${cell(action)} | ${byHand ? 'mouse or keys' : 'the command of the interface'} | ${count} | ${share(count, soak.actions)} | ${changed === 0 ? 'no' : `${changed} times`} |`).join('\n')}
`;
}
