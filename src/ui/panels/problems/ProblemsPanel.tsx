/** Every problem in the data with its file, feature, place in the file and a plain sentence; nothing is dropped silently. */
import type { Problem } from '../../../baseline/problem.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { showPanel } from '../../shell/actions.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from './ProblemsPanel.module.css';

const noProblems: readonly Problem[] = [];

function groupByFile(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list === undefined) files.set(problem.file, [problem]);
    else list.push(problem);
  }
  return [...files];
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const t = useText();
  const { featureId, path, reason, detail } = problem;
  return (
    <li className={styles.problem}>
      <span>
        <strong>{featureId === null ? t('problems.wholeFile') : t('problems.feature', { id: `\u2068${featureId}\u2069` })}</strong>
        {path === '' ? null : <span className={styles.path}>{t('problems.path', { path: `\u2068${path}\u2069` })}</span>}
      </span>
      <span>{t(`problems.reason.${reason}`)}</span>
      {detail === '' ? null : <span className={styles.detail}><bdi lang="en">{detail}</bdi></span>}
    </li>
  );
}

export function ProblemsPanel() {
  const t = useText();
  const problems = useSession((session) => session.baseline?.problems ?? noProblems);
  return (
    <Dialog title={t('problems.title')} onClose={() => showPanel(null)}>
      <p className={styles.intro}>{t(problems.length === 0 ? 'problems.none' : 'problems.intro')}</p>
      {groupByFile(problems).map(([file, list]) => (
        <section key={file}>
          <h3 className={styles.file}><bdi dir="ltr">{file}</bdi></h3>
          <ul className={styles.list}>
            {list.map((problem, index) => <ProblemLine key={index} problem={problem} />)}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
