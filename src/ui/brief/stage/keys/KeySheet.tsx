/** The keys of a show, over the slide until they are put away. */
import { useSession, useText } from '../../../useStores.ts';
import styles from '../Stage.module.css';
import { showKeyIds, showKeys } from './showKeys.ts';

const swapped: Readonly<Record<string, string>> = { '→': '←', '←': '→' };

export function KeySheet() {
  const t = useText();
  const isRightToLeft = useSession((session) => session.locale === 'ar');
  return (
    <div className={styles.keys} role="dialog" aria-label={t('present.stage.keys')} data-show-keys>
      <dl>
        {showKeyIds.map((id) => (
          <div key={id}>
            <dt>{showKeys[id].shown.map((key) => <kbd key={key} dir="ltr">{isRightToLeft ? swapped[key] ?? key : key}</kbd>)}</dt>
            <dd>{t(`present.stage.key.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
