/** What of a plan could not be read as it stood, each with its place. */
import type { ScenarioProblem } from '../../scenario/problem.ts';
import { useText } from '../useStores.ts';
import styles from './SharedPlan.module.css';

/** The command line lists them all. */
const mostListed = 200;

export function ProblemList({ problems }: { readonly problems: readonly ScenarioProblem[] }) {
  const t = useText();
  return (
    <ul className={styles.list}>
      {problems.slice(0, mostListed).map(({ featureId, path, reason, isMended }, index) => (
        <li key={index}>
          <strong><bdi>{featureId ?? t('sketch.remark.inFile')}</bdi></strong>{path === '' ? null : <bdi dir="ltr"> {path}</bdi>}
          {': '}{t(`sketch.reason.${reason}`)} ({t(isMended ? 'sketch.remark.mended' : 'sketch.remark.leftOut')})
        </li>
      ))}
    </ul>
  );
}
