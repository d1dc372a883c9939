/** Asks for the password of a link, as often as it takes. What was typed stays where it was wrong. */
import { useEffect, useId, useRef, useState } from 'react';
import { closeLink, tryPassword } from '../../offline/shared/followLink.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useText } from '../useStores.ts';
import styles from './SharedPlan.module.css';

export function PasswordDialog({ isWrong, isTrying }: { readonly isWrong: boolean; readonly isTrying: boolean }) {
  const t = useText();
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [labelId, remarkId] = [useId(), useId()];
  useEffect(() => field.current?.focus(), []);
  const remark = isTrying ? t('link.password.trying') : isWrong ? t('link.password.wrong') : '';
  return (
    <Dialog title={t('link.password.title')} size="small" onClose={closeLink}>
      <form
        className={styles.said} data-link="password"
        onSubmit={(event) => {
          event.preventDefault();
          if (password === '' || isTrying) return;
          void tryPassword(password);
          field.current?.focus();
        }}
      >
        <p>{t('link.password.text')}</p>
        <label className={styles.field}>
          <span id={labelId}>{t('link.password.label')}</span>
          <input
            ref={field} className={styles.input} type={isShown ? 'text' : 'password'} value={password} dir="auto" autoComplete="off" spellCheck={false} aria-labelledby={labelId}
            aria-invalid={isWrong} aria-describedby={remarkId} onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {t('link.password.show')}
        </label>
        <p id={remarkId} role="status" className={isWrong ? styles.wrong : styles.quiet}>{remark}</p>
        <div className={styles.actions}>
          <Button type="submit" variant="primary" isDisabled={password === '' || isTrying}>{t('link.password.open')}</Button>
          <Button onPress={closeLink}>{t('link.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
