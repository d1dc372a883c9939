/** Language, colours, states, notes and resolution of a hand-out; only what the chosen file has. */
import { type ReactNode, useId } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/document.ts';
import { isLocale, locales } from '../../../scenario/view.ts';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { languageNames } from '../../shell/top/languageNames.ts';
import { useText } from '../../useStores.ts';
import { handoutStore } from './handoutStore.ts';
import { handoutDpi, handoutSteps } from './handoutWishes.ts';
import styles from './Handout.module.css';


export function HandoutFields({ scenario }: { readonly scenario: Scenario }) {
  const t = useText();
  const { kind, locale, theme, steps, hasNotes, dpi } = useStore(handoutStore, (state) => state.wishes);
  const { change } = handoutStore.getState();
  const isPage = kind === 'html';
  const hasSteps = scenario.slides.some((slide) => (slide.steps?.length ?? 0) > 0);
  return (
    <>
      <Choice label={t('handout.language')} name="locale" value={locale} onChange={(value) => change({ locale: isLocale(value) ? value : 'en' })}>
        {locales.map((one) => <option key={one} value={one} lang={one}>{languageNames[one]}</option>)}
      </Choice>
      {isPage || kind === 'reader' ? null : (
        <Choice label={t('handout.theme')} name="theme" value={theme} onChange={(value) => change({ theme: value === 'dark' ? 'dark' : 'light' })}>
          <option value="light">{t('handout.light')}</option>
          <option value="dark">{t('handout.dark')}</option>
        </Choice>
      )}
      {kind === 'reader' ? <p className={styles.quiet}>{t('handout.paperIsLight')}</p> : null}
      {!isPage && hasSteps ? (
        <Choice label={t('handout.steps')} name="steps" value={steps} onChange={(value) => change({ steps: handoutSteps.find((one) => one === value) ?? steps })}>
          <option value="last">{t('handout.stepsLast')}</option>
          <option value="each">{t('handout.stepsEach')}</option>
        </Choice>
      ) : null}
      {isPage ? null : (
        <Choice label={t('handout.dpi')} name="dpi" value={String(dpi)} onChange={(value) => change({ dpi: handoutDpi.find((one) => String(one) === value) ?? dpi })}>
          {handoutDpi.map((one) => <option key={one} value={one}>{t('handout.dpiOf', { dpi: isolate(String(one)) })}</option>)}
        </Choice>
      )}
      {kind === 'pptx' || isPage ? <Switch isSelected={hasNotes} data-handout-notes onChange={(isOn) => change({ hasNotes: isOn })}>{t('handout.notes')}</Switch> : null}
    </>
  );
}

function Choice({ label, name, value, onChange, children }: { readonly label: string; readonly name: string; readonly value: string; readonly onChange: (value: string) => void; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <select id={id} className={styles.control} value={value} data-handout-choice={name} onChange={({ target }) => onChange(target.value)}>{children}</select>
    </div>
  );
}
