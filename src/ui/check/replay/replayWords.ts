/** What became of a column, in a sentence, and the clock of a replay. */
import type { Replay } from '../../../analysis/replay/replayColumn.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';
import { printedHere } from '../../i18n/printed.ts';

/** `1:05` */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  return isolate(printedHere(`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`));
}

/** `replay` null: the route has no length. */
export function outcomeText(t: Translate, replay: Replay | null): string {
  if (replay === null) return t('check.replay.noLength');
  if (replay.outcome === 'bad-column') return t('check.timing.outcome.bad-column');
  const { outcome, arrived, stopped, column: { vehicles } } = replay;
  return t(`check.replay.outcome.${outcome}`, { arrived: isolate(String(arrived)), stopped: isolate(String(stopped)), vehicles: isolate(String(vehicles)) });
}
