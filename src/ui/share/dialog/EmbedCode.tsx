/** What another page writes to show the plan: the frame, what stands round the map, and which page may steer it. */
import { useId, useState } from 'react';
import { originOf, plainEmbed } from '../../../share/embed/embedOptions.ts';
import { Switch } from '../../controls/Switch.tsx';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { embedCode } from './linkAddress.ts';
import styles from './Share.module.css';

export function EmbedCode({ title, fragment }: { readonly title: string; readonly fragment: string }) {
  const t = useText();
  const [hasLegend, setLegend] = useState(true);
  const [hasCaption, setCaption] = useState(true);
  const [page, setPage] = useState('');
  const hintId = useId();
  const origin = originOf(page.trim());
  const isWrong = page.trim() !== '' && origin === null;
  const code = embedCode(location.href, fragment, title, { ...plainEmbed, hasLegend, hasCaption, origin });
  return (
    <details className={styles.details}>
      <summary>{t('share.embed')}</summary>
      <p className={styles.quiet}>{t('share.embedNote')}</p>
      <Switch isSelected={hasLegend} data-share-switch="embed-legend" onChange={setLegend}>{t('share.embedLegend')}</Switch>
      <Switch isSelected={hasCaption} data-share-switch="embed-caption" onChange={setCaption}>{t('share.embedCaption')}</Switch>
      <label className={styles.field}>
        <span className={styles.label}>{t('share.embedOrigin')}</span>
        <input className={styles.select} type="url" dir="ltr" spellCheck={false} placeholder="https://" value={page} data-share-origin aria-invalid={isWrong} aria-describedby={hintId} onChange={(event) => setPage(event.target.value)} />
      </label>
      <p id={hintId} role="status" className={isWrong ? styles.hint : styles.quiet}>
        {isWrong ? t('share.embedOriginWrong') : origin === null ? t('share.embedOriginNone') : t('share.embedOriginNamed', { origin: isolate(origin) })}
      </p>
      <textarea className={styles.code} readOnly rows={3} dir="ltr" value={code} aria-label={t('share.embed')} data-share-embed onFocus={(event) => event.target.select()} />
      <CopyButton look="button" text={() => code} label={t('share.copyEmbed')} />
    </details>
  );
}
