/** The link that is made, to be handed on: copied, shown as a code, given to an app, embedded; or the file in its stead. */
import { useState } from 'react';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { Button } from '../../controls/Button.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { denseCodeCharacters, linkAddress, mostCodeCharacters } from './linkAddress.ts';
import { numberWords } from './numberWords.ts';
import { QrCode } from './QrCode.tsx';
import styles from './Share.module.css';

interface HandOverProps {
  readonly title: string;
  /** Null while there is none. */
  readonly fragment: string | null;
}

/** The acts of the footer. */
/** `isMain`: it is what the dialog advises. */
export function LinkActs({ title, fragment, isMain }: HandOverProps & { readonly isMain: boolean }) {
  const t = useText();
  const address = linkAddress(location.href, fragment ?? '');
  const hand = () => {
    // Whoever closes the list of apps wanted nothing.
    navigator.share({ title, url: address }).catch(() => undefined);
  };
  return (
    <>
      <span data-share-copy={fragment === null ? '' : 'ready'}><CopyButton look={isMain ? 'primary' : 'button'} text={() => address} label={t('share.copy')} done={t('share.copied')} isDisabled={fragment === null} /></span>
      {typeof navigator.share === 'function' ? <Button isDisabled={fragment === null} onPress={hand}>{t('share.system')}</Button> : null}
    </>
  );
}

export function OtherWays({ title, fragment }: HandOverProps) {
  const t = useText();
  const [isCode, setCode] = useState(false);
  if (fragment === null) return null;
  const address = linkAddress(location.href, fragment);
  return (
    <>
      <label className={styles.field}>
        <span className={styles.label}>{t('share.address')}</span>
        <textarea className={styles.code} readOnly rows={2} dir="ltr" value={address} data-share-address onFocus={(event) => event.target.select()} />
      </label>
      <details className={styles.details} onToggle={(event) => setCode(event.currentTarget.open)}>
        <summary>{t('share.showCode')}</summary>
        {address.length > mostCodeCharacters ? (
          <p className={styles.hint} data-share-code="too-long">{t('share.codeTooLong', { most: isolate(numberWords(mostCodeCharacters)), length: isolate(numberWords(address.length)) })}</p>
        ) : isCode ? <QrCode text={address} label={t('share.code')} className={styles.qr} /> : null}
        {address.length > denseCodeCharacters && address.length <= mostCodeCharacters ? <p className={styles.quiet}>{t('share.codeDense')}</p> : null}
      </details>
      <EmbedCode title={title} fragment={fragment} />
    </>
  );
}
