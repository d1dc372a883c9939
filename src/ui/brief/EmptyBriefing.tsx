/** Before the first slide: what a briefing is, and the ways to begin one. */
import type { Scenario } from '../../scenario/document.ts';
import { Button } from '../controls/Button.tsx';
import { useText } from '../useStores.ts';
import styles from './BriefEditor.module.css';
import { add, addFromView, newIds } from './edits/briefEdits.ts';
import { slideFromTemplate } from './edits/slideTemplates.ts';

export function EmptyBriefing({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const begin = () => {
    const [first, second] = newIds(2);
    if (first !== undefined && second !== undefined) add([slideFromTemplate(first, 'title', scenario, t), slideFromTemplate(second, 'map-text', scenario, t)], null);
  };
  return (
    <div className={styles.empty} data-brief-empty>
      <p><strong>{t('brief.none')}</strong></p>
      <p>{t('brief.what')}</p>
      {isReadOnly ? null : (
        <div className={styles.offers}>
          <Button variant="primary" onPress={() => addFromView(t('brief.newTitle', { number: 1 }), null)} data-brief-add>{t('brief.add')}</Button>
          <Button onPress={begin}>{t('brief.begin')}</Button>
        </div>
      )}
    </div>
  );
}
