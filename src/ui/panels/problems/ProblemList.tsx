/** What of a plan could not be read as it stood, each with its place: of a file that is opened, imported, or came by a link. */
import type { ScenarioProblem } from '../../../scenario/problem.ts';
import { useText } from '../../useStores.ts';

/** The command line lists them all. */
const mostListed = 200;

export function ProblemList({ problems, className }: { readonly problems: readonly ScenarioProblem[]; readonly className?: string | undefined }) {
  const t = useText();
  return (
    <ul className={className}>
      {problems.slice(0, mostListed).map(({ featureId, path, reason, isMended }, index) => (
        <li key={index} data-problem={reason}>
          <strong><bdi>{featureId ?? t('sketch.remark.inFile')}</bdi></strong>{path === '' ? null : <bdi dir="ltr"> {path}</bdi>}
          {': '}{t(`sketch.reason.${reason}`)} ({t(isMended ? 'sketch.remark.mended' : 'sketch.remark.leftOut')})
        </li>
      ))}
    </ul>
  );
}
