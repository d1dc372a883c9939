/** Which parts stand on the page, and what becomes of the link in its code. */
import { useStore } from 'zustand';
import { isFromDisk } from '../../../offline/inside/isFromDisk.ts';
import { pageParts } from '../../../export/page/pageRequest.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { mostCodeCharacters } from '../../share/dialog/linkAddress.ts';
import { numberWords } from '../../share/dialog/numberWords.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import type { PageCode } from '../useCode.ts';
import styles from './Panel.module.css';

export function PartFields({ code, hasFigures }: { readonly code: PageCode; readonly hasFigures: boolean }) {
  const t = useText();
  const hiddenParts = useStore(composerStore, (state) => state.settings.hiddenParts);
  const { change } = composerStore.getState();
  return (
    <>
      <div className={styles.switches}>
        {pageParts.filter((part) => part !== 'qr' || !isFromDisk()).map((part) => {
          const isOff = part === 'figures' && !hasFigures;
          return (
            <Switch key={part} isSelected={!isOff && !hiddenParts.includes(part)} isDisabled={isOff} data-compose-part={part} onChange={(isOn) => change({ hiddenParts: isOn ? hiddenParts.filter((one) => one !== part) : [...hiddenParts, part] })}>
              {t(`compose.part.${part}`)}
            </Switch>
          );
        })}
      </div>
      {hasFigures ? null : <EmptyState place="page-figures" text={t('compose.noFigures')} act={null} />}
      <p className={code.state === 'too-long' || code.state === 'failed' ? styles.hint : styles.quiet} data-compose-code={code.state}><CodeWords code={code} /></p>
      {isFromDisk() ? <p className={styles.quiet}>{t('compose.codeFromDisk')}</p> : null}
      <p className={styles.quiet}>{t('compose.always')}</p>
    </>
  );
}

export function CodeWords({ code: { state, length } }: { readonly code: PageCode }) {
  const t = useText();
  const hasPlan = useStore(composerStore, ({ planId }) => typeof planId === 'string');
  const figure = length === null ? '' : isolate(numberWords(length));
  switch (state) {
    case 'off': return null;
    case 'making': return t('compose.codeMaking');
    case 'failed': return t('compose.codeFailed');
    case 'too-long': return t('compose.codeTooLong', { length: figure, most: isolate(numberWords(mostCodeCharacters)) });
    case 'fits': return t(hasPlan ? 'compose.codeFits' : 'compose.codeView', { length: figure });
  }
}
