/** The place of the strip of verdicts. Nobody who only looks pays for the check: it comes with the first plan, or with the mode that asks for it. */
import { lazy, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { withAllWords } from '../../i18n/i18n.ts';
import { LazyPart } from '../../shell/LazyPart.tsx';
import { showMode } from '../../shell/top/showMode.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import styles from './VerdictStrip.module.css';

const VerdictStrip = lazy(() => withAllWords(import('./VerdictStrip.tsx')));

export function StripSlot() {
  const t = useText();
  const isAsked = useSession((session) => session.mode !== 'map');
  const hasPlan = useScenario() !== null;
  const [isShown, setShown] = useState(false);
  if (!isShown && (isAsked || hasPlan)) setShown(true);
  if (isShown) return <LazyPart><VerdictStrip /></LazyPart>;
  return (
    <Button className={styles.strip ?? ''} data-verdict-slot onPress={() => showMode('check')}>
      <span className={styles.quiet}>{t('shell.noVerdict')}</span>
    </Button>
  );
}
