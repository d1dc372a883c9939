/** The lines on the route as they stand at one moment, in the order the column comes to them, with how many have passed each. */
import type { ReplayLineState } from '../../../analysis/replay/replayAt.ts';
import type { Replay, ReplayedLine } from '../../../analysis/replay/replayColumn.ts';
import { type Symbol, symbolName } from '../../../scene/symbolName.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { LegendSwatch } from '../../panels/layers/LegendSwatch.tsx';
import { useSession, useText } from '../../useStores.ts';
import check from '../Check.module.css';
import { useNames } from '../useNames.ts';
import styles from './Replay.module.css';

const signs: Readonly<Record<ReplayLineState['state'], Symbol>> = {
  down: { shape: 'plan', mark: 'barrier-down' }, up: { shape: 'plan', mark: 'barrier-up' }, held: { shape: 'line-held' }, rising: { shape: 'line-rising' },
};

export function ReplayLines({ replay, lines }: { readonly replay: Replay; readonly lines: readonly ReplayLineState[] }) {
  const t = useText();
  const drawAct = useDrawAct();
  if (lines.length === 0) return <EmptyState place="replay-lines" text={t('check.replay.noLine')} act={drawAct('barrier')} />;
  const both = replay.lines.flatMap((line, index) => (lines[index] ? [{ line, now: lines[index] }] : [])).sort((a, b) => (a.line.atMeters[0] ?? 0) - (b.line.atMeters[0] ?? 0));
  return (
    <div>
      <h4 className={check.subheading}>{t('check.replay.lines')}</h4>
      <ul className={styles.lines}>{both.map(({ line, now }) => <Line key={line.id} line={line} now={now} />)}</ul>
    </div>
  );
}

function Line({ line, now }: { readonly line: ReplayedLine; readonly now: ReplayLineState }) {
  const t = useText();
  const nameOf = useNames();
  const { meters } = useMeasures();
  const theme = useSession((session) => session.theme);
  const state = line.conduct === 'open' ? t('check.replay.stays') : t(`check.replay.state.${now.state}`, { percent: isolate(`${Math.round(now.height * 100)}`) });
  return (
    <li className={styles.line} data-line={line.id} data-state={now.state} data-passed={now.passed}>
      <LegendSwatch swatch={{ type: 'icon', image: symbolName(theme, signs[now.state]) }} round={false} />
      <div>
        <p><bdi>{nameOf(line.id)}</bdi> <span className={styles.along}>{t('check.replay.along', { meters: meters(Math.round(line.atMeters[0] ?? 0)) })}</span></p>
        <p className={styles.state}><strong>{state}</strong> · {t('check.replay.passed', { count: now.passed })}</p>
        {line.stops === null ? null : <p className={styles.state} data-stops={line.stops + 1}>{t('check.replay.stops', { number: isolate(String(line.stops + 1)) })}</p>}
        {line.struck > 0 && now.state === 'up' ? <p className={check.warning}>{t('check.replay.struck', { count: line.struck })}</p> : null}
      </div>
    </li>
  );
}
