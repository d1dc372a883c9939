/** What fails together: lines and groups whose failure alone opens what is closed, and the answers for every failure. */
import type { FailureCheck, FailureVerdict, PostureCheck } from '../../../analysis/check/checkResult.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { useGroupName } from '../../useGroupName.ts';
import { useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { type NameOf, useNames } from '../useNames.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function FailureBlock({ posture }: { readonly posture: PostureCheck }) {
  const t = useText();
  const nameOf = useNames();
  const groups: GroupNames = { control: useGroupName('controlGroup'), power: useGroupName('powerGroup') };
  const { outside, inside, failures } = posture;
  const closed = [outside, inside].filter(({ answer }) => answer === 'closed');
  return (
    <section className={styles.block} aria-labelledby="check-fails" data-fails>
      <h3 id="check-fails" tabIndex={-1} className={styles.heading}>{t('check.fails.title')}</h3>
      {closed.length === 0 ? <EmptyState place="failures" text={t(outside.answer === 'leaking' || inside.answer === 'leaking' ? 'check.fails.open' : 'check.fails.noData')} act={null} /> : closed.map(({ question, critical, commonCause }) => (
        <div key={question} data-fails-of={question}>
          <h4 className={styles.subheading}>{t(`check.question.${question}`)}</h4>
          <p>{t('check.fails.critical', { count: critical.length })} <Names ids={critical} nameOf={nameOf} /></p>
          <dl className={styles.targets}>
            <div><dt>{t('check.fails.control')}</dt><dd>{commonCause.control.length === 0 ? t('check.fails.none') : <Names ids={commonCause.control} nameOf={groups.control} />}</dd></div>
            <div><dt>{t('check.fails.power')}</dt><dd>{commonCause.power.length === 0 ? t('check.fails.none') : <Names ids={commonCause.power} nameOf={groups.power} />}</dd></div>
          </dl>
        </div>
      ))}
      <details className={styles.details}>
        <summary>{t('check.fails.all')}</summary>
        <table className={styles.table}>
          <thead>
            <tr><th scope="col">{t('check.fails.table.failure')}</th><th scope="col">{t('check.fails.table.outside')}</th><th scope="col">{t('check.fails.table.inside')}</th></tr>
          </thead>
          <tbody>
            {failures.map((failure) => (
              <tr key={`${failure.kind} ${failure.id ?? ''}`} data-failure={failure.kind}>
                <th scope="row"><bdi>{failureWords(t, failure, nameOf, groups)}</bdi></th>
                <Short verdict={failure.outside} /><Short verdict={failure.inside} />
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.quiet}>{t('check.fails.powerNote')}</p>
      </details>
      <p className={styles.quiet}>{t('check.fails.sensitive')}</p>
    </section>
  );
}

function Names({ ids, nameOf }: { readonly ids: readonly string[]; readonly nameOf: NameOf }) {
  return <>{ids.map((id, index) => <span key={id}>{index === 0 ? '' : ' · '}<bdi>{nameOf(id)}</bdi></span>)}</>;
}

function Short({ verdict: { answer } }: { readonly verdict: FailureVerdict }) {
  const t = useText();
  return <td data-tone={answer}>{t(`check.short.${answer}`)}</td>;
}

/** Control and power groups may go by one word and be called differently. */
export interface GroupNames {
  readonly control: NameOf;
  readonly power: NameOf;
}

export function failureWords(t: Translate, { kind, id }: Pick<FailureCheck, 'kind' | 'id'>, nameOf: NameOf, groups: GroupNames): string {
  if (id === null) return t(kind === 'power' ? 'check.fails.kind.power' : 'check.fails.kind.control');
  if (kind === 'line') return nameOf(id);
  return kind === 'power-group' ? t('check.fails.kind.power-group', { name: groups.power(id) }) : t('check.fails.kind.control-group', { name: groups.control(id) });
}
