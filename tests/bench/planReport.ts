/** The figures of a plan under edit: thousands of features against a few, and what autosave and import cost the main thread. */
import { type AutosaveFigures, autosaveFigures } from './measureAutosave.ts';
import { median } from './median.ts';
import { type EditAct, editActs, type EditFigures } from './measureEditing.ts';
import type { HistoryWeight } from './measureHistory.ts';
import type { ImportFigures } from './measureImport.ts';
import type { Figure } from './figure.ts';

type ByAct = Readonly<Record<EditAct, readonly EditFigures[]>>;

export interface PlanRuns {
  readonly many: ByAct;
  readonly few: ByAct;
  /** Milliseconds from the call to the painted frame on the bare page, of a source as large. */
  readonly bareMany: readonly number[];
  readonly bareFew: readonly number[];
  readonly history: HistoryWeight;
  readonly autosave: readonly AutosaveFigures[];
  readonly importing: readonly ImportFigures[];
}

/** An edit of thousands of features by one of ten, at most. */
export const mostEditRatio = 1.5;
/** Two hundred steps by one, at most. */
export const mostHistoryRatio = 2;

function judge(name: string, unit: string, app: number, bare: number, most: number | null): Figure {
  const ratio = app / bare;
  return { name, unit, app, bare, ratio, bar: most === null ? null : `ratio ≤ ${most}`, kept: most === null ? null : ratio <= most };
}

/** `app` is the plan of thousands, `bare` the plan of a few. */
export function planFigures({ many, few, history, autosave }: PlanRuns): readonly Figure[] {
  const middle = (figures: readonly EditFigures[], key: keyof EditFigures) => median(figures.map((figure) => figure[key]));
  return [
    ...editActs.flatMap((act) => [
      judge(`${act}: act to source call`, 'ms', middle(many[act], 'toCallMs'), middle(few[act], 'toCallMs'), mostEditRatio),
      judge(`${act}: of this, main thread at work`, 'ms', middle(many[act], 'workMs'), middle(few[act], 'workMs'), null),
      judge(`${act}: source call to painted frame`, 'ms', middle(many[act], 'toPaintedMs'), middle(few[act], 'toPaintedMs'), null),
    ]),
    judge('memory: 200 steps against 1', 'MB', history.allStepsMegabytes, history.oneStepMegabytes, mostHistoryRatio),
    ...autosaveFigures(autosave),
  ];
}

/** The painted frame beside the bare page's own: `app` is Cordon's. */
export function paintedFigures({ many, few, bareMany, bareFew }: PlanRuns): readonly Figure[] {
  const painted = (figures: ByAct) => median(figures.move.map(({ toPaintedMs }) => toPaintedMs));
  return [
    judge('one of 5,000 moved, to painted frame', 'ms', painted(many), median(bareMany), null),
    judge('one of 10 moved, to painted frame', 'ms', painted(few), median(bareFew), null),
  ];
}
