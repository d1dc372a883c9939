/** The keys of a show, over the slide until they are put away. */
import { useSession, useText } from '../../../useStores.ts';
import styles from '../Stage.module.css';
import { showKeyIds, showKeys } from './showKeys.ts';
import { isRightToLeft } from '../../../../scenario/view.ts';

const swapped: Readonly<Record<string, string>> = { '→': '←', '←': '→' };

export function KeySheet() {
  const t = useText();
  const isMirrored = useSession((session) => isRightToLeft(session.locale));
  return (
    // In a low window it scrolls, for keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.keys} role="dialog" aria-label={t('present.stage.keys')} tabIndex={0} data-show-keys>
      <dl>
        {showKeyIds.map((id) => (
          <div key={id}>
            <dt>{showKeys[id].shown.map((key) => <kbd key={key} dir="ltr">{isMirrored ? swapped[key] ?? key : key}</kbd>)}</dt>
            <dd>{t(`present.stage.key.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
