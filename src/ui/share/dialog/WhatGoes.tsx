/** What of the plan goes into the link: switches of its parts with how much they are, the grid of its coordinates, and the request to look only. */
import { useId } from 'react';
import { gridMeters } from '../../../share/audience/gridMeters.ts';
import { type Decimals, decimalChoices } from '../../../share/audience/roundPlan.ts';
import type { Leavables, ShareChoices } from '../../../share/audience/sharedPlan.ts';
import { Switch } from '../../controls/Switch.tsx';
import { isolate, isolateMeasure } from '../../i18n/isolate.ts';
import { useSession, useText } from '../../useStores.ts';
import { numberWords } from './numberWords.ts';
import styles from './Share.module.css';

interface WhatGoesProps {
  readonly choices: ShareChoices;
  readonly counts: Leavables;
  readonly isLookOnly: boolean;
  readonly onChange: (choices: ShareChoices) => void;
  readonly onLookOnly: (isLookOnly: boolean) => void;
}

export function WhatGoes({ choices, counts, isLookOnly, onChange, onLookOnly }: WhatGoesProps) {
  const t = useText();
  const id = useId();
  const { audience } = choices;
  const part = (name: 'notes' | 'slides' | 'hidden') => t('share.part', { part: t(`share.${name}`), number: isolate(numberWords(counts[name])) });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>{t('share.what')}</h3>
      <div className={styles.switches}>
        <Switch isSelected={audience.hasNotes} isDisabled={counts.notes === 0} data-share-switch="notes" onChange={(hasNotes) => onChange({ ...choices, audience: { ...audience, hasNotes } })}>{part('notes')}</Switch>
        <Switch isSelected={choices.hasSlides} isDisabled={counts.slides === 0} data-share-switch="slides" onChange={(hasSlides) => onChange({ ...choices, hasSlides })}>{part('slides')}</Switch>
        <Switch isSelected={choices.hasHidden} isDisabled={counts.hidden === 0} data-share-switch="hidden" onChange={(hasHidden) => onChange({ ...choices, hasHidden })}>{part('hidden')}</Switch>
        <Switch isSelected={isLookOnly} data-share-switch="look" aria-describedby={`${id}-look`} onChange={onLookOnly}>{t('share.lookOnly')}</Switch>
      </div>
      <p id={`${id}-look`} className={styles.quiet}>{t('share.lookOnlyNote')}</p>
      <Precision decimals={audience.decimals} onChange={(decimals) => onChange({ ...choices, audience: { ...audience, decimals } })} />
    </section>
  );
}

function Precision({ decimals, onChange }: { readonly decimals: Decimals; readonly onChange: (decimals: Decimals) => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const unit = { en: 'm', ar: 'م', fa: 'متر' }[locale];
  return (
    <label className={styles.field}>
      <span className={styles.label}>{t('share.precision')}</span>
      <select className={styles.select} value={decimals} data-share-decimals onChange={(event) => onChange(Number(event.target.value) as Decimals)}>
        {decimalChoices.map((one) => (
          <option key={one} value={one}>
            {t('share.decimals', { decimals: one, measure: isolateMeasure(`${numberWords(Number(gridMeters(one).toPrecision(one === 6 ? 1 : 2)))} ${unit}`, locale) })}
          </option>
        ))}
      </select>
    </label>
  );
}
