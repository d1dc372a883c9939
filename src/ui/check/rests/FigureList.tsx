/** The figures that the answers rest on, each with where it is from. */
import { useSession, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { nameOfFigure, sourceOfFigure, valueOfFigure } from './figureWords.ts';
import type { RestingFigure } from './restingFigures.ts';

export function FigureList({ figures }: { readonly figures: readonly RestingFigure[] }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  return (
    <dl className={styles.targets} data-resting={figures.length}>
      {figures.map((figure) => (
        <div key={figure.name} data-figure={figure.name}>
          <dt>{nameOfFigure(t, figure)}</dt>
          <dd>{valueOfFigure(t, figure, locale)} · <span className={styles.quiet}>{sourceOfFigure(t, figure)}</span></dd>
        </div>
      ))}
    </dl>
  );
}
