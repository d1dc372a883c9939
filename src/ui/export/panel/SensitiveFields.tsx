/** What is too sensitive for a picture, named; left out unless the planner, having read it, says otherwise. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { withholdSensitive } from '../../../share/link/leave/withholdSensitive.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import styles from './Panel.module.css';

export function SensitiveFields({ scenario }: { readonly scenario: Scenario | null }) {
  const t = useText();
  const hasSensitive = useStore(composerStore, (state) => state.settings.hasSensitive);
  const withheld = useMemo(() => scenario && withholdSensitive(scenario).withheld, [scenario]);
  if (scenario === null || withheld === null) return null;
  if (isWhollyIllustrative(scenario)) return <p className={styles.remark} data-compose-sensitive="illustrative">{t('compose.illustrative')}</p>;
  const named = (['places', 'states', 'times'] as const).filter((part) => withheld[part] > 0);
  if (named.length === 0) return null;
  return (
    <section className={styles.hint} aria-label={t('compose.sensitive')} data-compose-sensitive={hasSensitive ? 'in' : 'out'}>
      <p>{t(hasSensitive ? 'compose.sensitiveIn' : 'compose.sensitiveOut')}</p>
      <ul>{named.map((part) => <li key={part}>{t(`share.${part}`, { count: withheld[part] })}</li>)}</ul>
      {withheld.states > 0 && !hasSensitive ? <p>{t('compose.sensitiveAnswers')}</p> : null}
      <Switch isSelected={hasSensitive} data-compose-include onChange={(isOn) => composerStore.getState().change({ hasSensitive: isOn })}>{t('compose.sensitiveAsk')}</Switch>
    </section>
  );
}
