/** The password, twice, with what it does; and what is too sensitive to travel without one. */
import { useId } from 'react';
import type { Withheld } from '../../../share/link/leave/withholdSensitive.ts';
import { useText } from '../../useStores.ts';
import styles from './Share.module.css';

/** What is advised; a shorter one locks too (assumption: NIST SP 800-63B asks for 8 at least, and a link may be tried at leisure). */
const advisedCharacters = 12;

export interface TypedPassword {
  readonly first: string;
  readonly second: string;
}

/** '' for none, null while the two differ. */
export function settledPassword({ first, second }: TypedPassword): string | null {
  return first === second ? first : null;
}

interface PasswordFieldsProps {
  readonly typed: TypedPassword;
  /** What would stay out without one. */
  readonly sensitive: Withheld;
  /** Of a plan that claims nothing of the real place, nothing stays out. */
  readonly isIllustrative: boolean;
  readonly onChange: (typed: TypedPassword) => void;
}

export function PasswordFields({ typed, sensitive, isIllustrative, onChange }: PasswordFieldsProps) {
  const t = useText();
  const id = useId();
  const password = settledPassword(typed);
  const isShort = typed.first !== '' && [...typed.first].length < advisedCharacters;
  const isDifferent = typed.second !== '' && password === null;
  const named = (['places', 'states', 'times'] as const).filter((part) => sensitive[part] > 0);
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.heading}>{t('share.password')}</h3>
      <p id={id} className={styles.quiet}>{t('share.passwordNote')}</p>
      <div className={styles.fields}>
        <label className={styles.field}>
          <span className={styles.label}>{t('share.password')}</span>
          <input type="password" dir="auto" autoComplete="new-password" data-share-password value={typed.first} aria-describedby={`${id} ${id}-advice`} onChange={(event) => onChange({ ...typed, first: event.target.value })} />
        </label>
        <label className={styles.field}>
          <span className={styles.label}>{t('share.passwordAgain')}</span>
          <input type="password" dir="auto" autoComplete="new-password" data-share-password-again value={typed.second} aria-invalid={isDifferent} aria-describedby={`${id}-fault`} onChange={(event) => onChange({ ...typed, second: event.target.value })} />
        </label>
      </div>
      <p id={`${id}-advice`} className={styles.quiet}>{isShort ? t('share.passwordShort') : null} {t('share.passwordAdvice')}</p>
      <p id={`${id}-fault`} role="status" className={password === null ? styles.hint : 'visually-hidden'}>{password === null ? t('share.passwordDiffers') : null}</p>
      {isIllustrative ? <p className={styles.quiet} data-share-illustrative>{t('share.illustrative')}</p> : null}
      {named.length === 0 ? null : (
        <div className={styles.hint} data-share-sensitive={password ? 'goes' : 'stays'}>
          <p>{t(password ? 'share.sensitiveGoes' : 'share.sensitive')}</p>
          <ul>{named.map((part) => <li key={part} data-share-withheld={part}>{t(`share.${part}`, { count: sensitive[part] })}</li>)}</ul>
        </div>
      )}
    </section>
  );
}
