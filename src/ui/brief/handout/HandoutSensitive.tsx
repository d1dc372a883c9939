/** What is too sensitive to hand out, named; left out unless the planner, having read it, says otherwise. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { withholdSensitive } from '../../../share/link/leave/withholdSensitive.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useText } from '../../useStores.ts';
import { handoutStore } from './handoutStore.ts';
import styles from './Handout.module.css';

export function HandoutSensitive({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const hasSensitive = useStore(handoutStore, (state) => state.wishes.hasSensitive);
  const withheld = useMemo(() => withholdSensitive(scenario).withheld, [scenario]);
  if (isWhollyIllustrative(scenario)) return <p className={styles.quiet} data-handout-sensitive="illustrative">{t('compose.illustrative')}</p>;
  const named = (['places', 'states', 'times'] as const).filter((part) => withheld[part] > 0);
  if (named.length === 0) return null;
  return (
    <section className={styles.hint} aria-label={t('compose.sensitive')} data-handout-sensitive={hasSensitive ? 'in' : 'out'}>
      <p>{t(hasSensitive ? 'compose.sensitiveIn' : 'compose.sensitiveOut')}</p>
      <ul>{named.map((part) => <li key={part}>{t(`share.${part}`, { count: withheld[part] })}</li>)}</ul>
      {withheld.states > 0 && !hasSensitive ? <p>{t('compose.sensitiveAnswers')}</p> : null}
      <Switch isSelected={hasSensitive} data-handout-include onChange={(isOn) => handoutStore.getState().change({ hasSensitive: isOn })}>{t('compose.sensitiveAsk')}</Switch>
    </section>
  );
}
