/** States side by side: of two, the name above and the four cells below each map; of more, a table of cells. */
import { useText } from '../../useStores.ts';
import styles from './Face.module.css';
import type { ComparedNumbers } from '../fields/slideNumbers.ts';
import { Cells, Stale } from './Tiles.tsx';
import { VerdictMark } from '../../check/VerdictMark.tsx';

const sides = ['start', 'end'] as const;
const cellNames = ['sealed', 'crossings', 'friends', 'failure'] as const;

export function ComparedHalves({ compared }: { readonly compared: readonly ComparedNumbers[] }) {
  return sides.map((side, index) => {
    const state = compared[index];
    return state ? (
      <div key={side} className={styles.half} data-half={side} data-state={state.state}>
        <p className={styles.halfName}><bdi>{state.label}</bdi><Stale state={state.state} /></p>
        <div className={styles.halfCells} title={state.basis === '' ? undefined : state.basis}><Cells cells={state.cells} state={state.state} /></div>
      </div>
    ) : null;
  });
}

export function ComparedTable({ compared }: { readonly compared: readonly ComparedNumbers[] }) {
  const t = useText();
  if (compared.length === 0) return null;
  return (
    <table className={styles.compared} data-compared={compared.length}>
      <thead>
        <tr><th scope="col"><span className="visually-hidden">{t('present.stage.state')}</span></th>{compared.map(({ label, state }, index) => <th key={index} scope="col"><bdi>{label}</bdi><Stale state={state} /></th>)}</tr>
      </thead>
      <tbody>
        {cellNames.map((name, row) => (
          <tr key={name}>
            <th scope="row">{t(`present.stage.cells.${name}`)}</th>
            {compared.map(({ cells, state }, index) => {
              // One cell for all four: no answer is there yet, or none can come.
              const cell = cells[cells.length === 1 ? 0 : row] ?? { text: t('present.stage.notStated'), tone: 'no-data' as const };
              return <td key={index} className={styles.cell} data-tone={cell.tone} data-state={state}>{state === 'waiting' ? null : <VerdictMark tone={cell.tone === 'plain' ? 'no-data' : cell.tone} />} <bdi>{cell.text}</bdi></td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
