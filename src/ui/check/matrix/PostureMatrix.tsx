/** Every posture beside every check: what holds, what opens it, what it costs. A press on a posture shows it on the map. */
import { memo, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { checkStore } from '../../../store/check/checkStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { classes } from '../../controls/classes.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { SaveCsv } from '../../work/SaveCsv.tsx';
import { ScrollPart } from '../../work/ScrollPart.tsx';
import styles from '../../work/Work.module.css';
import type { WorkTabProps } from '../../work/workTabs.ts';
import own from '../Check.module.css';
import { kilometersText, minutesText, secondsText } from '../figureWords.ts';
import { matrixCsv } from './matrixCsv.ts';
import { type FailureEffect, matrixRow, type MatrixRow } from './matrixRows.ts';
import { coverageWords, depthOf } from '../verdictWords.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { printedHere } from '../../i18n/printed.ts';

const columns = ['posture', 'outside', 'inside', 'crossings', 'depth', 'line', 'power', 'control', 'friends', 'stranded', 'shut', 'close'] as const;

const tones: Readonly<Record<FailureEffect, string>> = { opens: 'leaking', open: 'leaking', holds: 'closed', 'no-data': 'no-data' };

/** One note for all postures: of the one that rests on most line ends. */
const mostAssumed = (rows: readonly MatrixRow[], first: MatrixRow) => rows.reduce((most, row) => (row.posture.outside.coverage.assumedEnds > most.posture.outside.coverage.assumedEnds ? row : most), first);

/** The table follows in a frame of its own: under a hand that moves, strip and map do not wait for it. */
export default function PostureMatrix({ scenario }: WorkTabProps) {
  return <Matrix scenario={scenario} check={useDeferredValue(useStore(checkStore))} />;
}

type Checked = ReturnType<typeof checkStore.getState>;

const Matrix = memo(function Matrix({ scenario, check: { phase, isLate, result, operations } }: Pick<WorkTabProps, 'scenario'> & { readonly check: Checked }) {
  const t = useText();
  const shownId = useSession((session) => session.postureId);
  const rows = useMemo(() => (result?.postures ?? []).map((posture) => matrixRow(posture, operations?.postures.find((one) => one.postureId === posture.postureId) ?? null)), [result, operations]);
  const nameOf = (id: string | null) => scenario.postures.find((posture) => posture.id === id)?.name ?? t('check.matrix.none');
  const effect = (value: FailureEffect) => <td data-tone={tones[value]}>{value === 'no-data' ? t('check.short.no-data') : t(`check.matrix.${value}`)}</td>;
  const [first] = rows;
  const csv = () => matrixCsv({ rows, nameOf, result, caveat: [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · ') });
  return (
    <>
      <div className={styles.bar}>
        <span role="status">{phase === 'current' || (phase === 'working' && !isLate) || rows.length === 0 ? '' : t('check.matrix.stale')}</span>
        <span className={styles.grow} />
        <SaveCsv part="postures" text={csv} isDisabled={rows.length === 0} />
      </div>
      <ScrollPart label={t('check.matrix.title')}>
        {first === undefined ? <p className={styles.empty}>{t(phase === 'no-network' ? 'check.noNetwork' : 'check.matrix.waiting')}</p> : (
          <>
            <table className={classes(styles.table, own.matrix)} aria-label={t('check.matrix.title')} data-matrix>
              <thead><tr>{columns.map((column) => <th key={column} scope="col">{t(`check.matrix.column.${column}`)}</th>)}</tr></thead>
              <tbody>
                {rows.map((row) => {
                  const { posture, crossings, force, stranded, shutMeters, closeSeconds } = row;
                  const { postureId, outside, inside } = posture;
                  const name = nameOf(postureId);
                  return (
                    <tr key={postureId ?? ''} className={styles.row} data-posture-row={postureId ?? ''} data-selected={postureId === shownId || undefined}>
                      <th scope="row">
                        {postureId === null ? name : (
                          <button type="button" className={styles.name} aria-pressed={postureId === shownId} aria-label={t('check.matrix.show', { name })} onClick={() => sessionStore.getState().set({ postureId })}><bdi>{name}</bdi></button>
                        )}
                      </th>
                      {[outside, inside].map(({ question, answer }) => <td key={question} data-tone={answer} data-matrix-answer={question}><span className={own.word}><VerdictMark tone={answer} />{t(`check.short.${answer}`)}</span></td>)}
                      <td data-number={crossings !== Infinity || undefined}>{crossings === null ? '–' : crossings === Infinity ? t('check.matrix.never') : isolate(printedHere(`≥ ${crossings}`))}</td>
                      <td data-number>{depthOf(outside) ?? '–'}</td>
                      {effect(row.line)}{effect(row.power)}{effect(row.control)}
                      <td data-unbroken data-tone={force === 'stranded' ? 'leaking' : undefined}>{force === 'stranded' ? t('check.trips.stranded') : force === null ? '–' : t('check.trips.beforeAfter', { before: minutesText(force.before.seconds), after: minutesText(force.after.seconds) })}</td>
                      <td data-number data-tone={stranded ? 'leaking' : undefined}>{stranded ?? '–'}</td>
                      <td data-number>{shutMeters === null ? '–' : t('check.trips.kilometers', { range: kilometersText(shutMeters) })}</td>
                      <td data-number>{closeSeconds === null ? '–' : t('check.timing.seconds', { range: secondsText(closeSeconds) })}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <div className={styles.sources}><p className={styles.quiet}>{t('check.matrix.note', { coverage: coverageWords(t, mostAssumed(rows, first).posture.outside) })} {t('check.notStopped')}</p></div>
          </>
        )}
      </ScrollPart>
    </>
  );
});
