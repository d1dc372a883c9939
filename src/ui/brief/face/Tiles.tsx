/** The numbers of a slide as tiles: the figure large, its name below it, what it rests on for whoever asks. The strip of verdicts is four of them in a row. */
import { VerdictMark } from '../../check/VerdictMark.tsx';
import { useText } from '../../useStores.ts';
import styles from './Face.module.css';
import type { NumberCell, NumberState, SlideNumber } from '../fields/slideNumbers.ts';

const cellNames = ['sealed', 'crossings', 'friends', 'failure'] as const;

/** Values longer than this are set as a sentence, not as a figure. */
const figureLength = 14;

export function Tiles({ numbers }: { readonly numbers: readonly SlideNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <dl className={styles.tiles} data-tiles={numbers.length}>
      {numbers.map((number, index) => (number.cells.length > 1 ? <StripTile key={index} number={number} /> : (
        <div key={index} className={styles.tile} data-field={number.field} data-tone={number.tone} data-state={number.isKnown ? number.state : 'failed'} title={number.basis === '' ? undefined : number.basis}>
          <dd className={styles.value} data-long={number.value.length > figureLength || undefined}><bdi>{number.value}</bdi></dd>
          <dt className={styles.name}>{number.name}<Stale state={number.state} /></dt>
        </div>
      )))}
    </dl>
  );
}

/** Said, and not only paler: a number of the plan as it was. */
export function Stale({ state }: { readonly state: NumberState }) {
  const t = useText();
  return state === 'stale' ? <span data-stale> · {t('fields.state.stale')}</span> : null;
}

function StripTile({ number }: { readonly number: SlideNumber }) {
  return (
    <div className={styles.stripTile} data-field={number.field} data-state={number.state}>
      <dt className={styles.name}>{number.name}<Stale state={number.state} /></dt>
      <dd><Cells cells={number.cells} state={number.state} /></dd>
    </div>
  );
}

/** Whether it holds, what is missing, what it costs friends, what one failure does: one above the other, each with its sign. */
export function Cells({ cells, state }: { readonly cells: readonly NumberCell[]; readonly state: NumberState }) {
  const t = useText();
  // One cell for all four: no answer is there yet, or none can come.
  const isNamed = cells.length === cellNames.length;
  return (
    <ul className={styles.cells}>
      {cells.map(({ text, tone }, index) => (
        <li key={index} className={styles.cell} data-cell={cellNames[index]} data-tone={tone}>
          {state === 'waiting' ? null : <VerdictMark tone={tone === 'plain' ? 'no-data' : tone} />}
          <span><span className="visually-hidden">{isNamed && cellNames[index] ? `${t(`present.stage.cells.${cellNames[index]}`)}: ` : ''}</span><bdi>{text}</bdi></span>
        </li>
      ))}
    </ul>
  );
}
