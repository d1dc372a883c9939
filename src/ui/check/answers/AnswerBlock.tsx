/** One of the two answers: its word, one sentence with what it rests on, and what is reached. */
import type { TargetVerdict, Verdict } from '../../../analysis/check/checkResult.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { answerSentence, depthOf, reasonSentences } from '../verdictWords.ts';

/** More targets than these are counted and not named. */
const mostNamed = 6;

const order = ['leaking', 'no-data', 'closed'] as const;

export function AnswerBlock({ verdict }: { readonly verdict: Verdict }) {
  const t = useText();
  const nameOf = useNames();
  const drawAct = useDrawAct();
  const { question, answer, coverage } = verdict;
  const depth = depthOf(verdict);
  const word = answer === 'closed' && coverage.isComplete ? 'sealed' : answer;
  return (
    <section className={styles.answer} data-answer={question} data-tone={answer} aria-label={t(`check.question.${question}`)}>
      <h3 className={styles.question}>
        <VerdictMark tone={answer} />
        <span>{t(`check.question.${question}`)}</span>
        <strong>{t(`check.answer.${word}`)}</strong>
      </h3>
      <p className={styles.quiet}>{t(`check.questionNote.${question}`)}</p>
      <p>{answerSentence(t, verdict)} {depth === null ? '' : t('check.depth', { count: depth })}</p>
      {verdict.answer === 'no-data' && verdict.reason !== null
        ? <EmptyState place={verdict.reason === 'no-target' ? 'protected' : 'origin'} text={t(`check.reason.${verdict.reason}`)} act={drawAct('site')} />
        : reasonSentences(t, verdict, nameOf).slice(0, mostNamed).map((sentence) => <p key={sentence} className={styles.quiet}>{sentence}</p>)}
      <dl className={styles.targets}>
        {order.map((one) => <Targets key={one} answer={one} targets={verdict.targets.filter((target) => target.answer === one)} />)}
      </dl>
    </section>
  );
}

function Targets({ answer, targets }: { readonly answer: Verdict['answer']; readonly targets: readonly TargetVerdict[] }) {
  const t = useText();
  const nameOf = useNames();
  if (targets.length === 0) return null;
  const named = targets.slice(0, mostNamed).map(({ id }) => nameOf(id));
  const more = targets.length - named.length;
  return (
    <div data-targets={answer}>
      <dt>{t(`check.targets.${answer}`)}</dt>
      <dd>{named.map((name, index) => <span key={name}>{index === 0 ? '' : ' · '}<bdi>{name}</bdi></span>)}{more > 0 ? ` ${t('check.targetsMore', { count: more })}` : ''}</dd>
    </div>
  );
}
