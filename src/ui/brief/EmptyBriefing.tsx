/** Before the first slide: what a briefing is, and the ways to begin one. */
import type { Scenario } from '../../scenario/document.ts';
import { briefings } from '../../scenario/samples/briefingList.ts';
import { offeredLanguages } from '../../scenario/samples/sampleList.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import { useSession, useText } from '../useStores.ts';
import styles from './BriefEditor.module.css';
import { add, addFromView, newIds } from './edits/briefEdits.ts';
import { OtherLanguage } from '../library/OtherLanguage.tsx';
import { openBriefing } from './reader/readerActs.ts';
import { oncePerPress } from './edits/secondPress.ts';
import { slideFromTemplate } from './edits/slideTemplates.ts';

export function EmptyBriefing({ scenario, isReadOnly, onOpenChapters }: { readonly scenario: Scenario; readonly isReadOnly: boolean; readonly onOpenChapters: () => void }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const begin = () => {
    const [first, second] = newIds(2);
    if (first !== undefined && second !== undefined) add([slideFromTemplate(first, 'title', scenario, t), slideFromTemplate(second, 'map-text', scenario, t)], null);
  };
  return (
    <div className={styles.empty} data-brief-empty>
      <p><strong>{t('brief.none')}</strong></p>
      <EmptyState place="slides" text={t('brief.what')} act={null} />
      {isReadOnly ? null : (
        <div className={styles.offers}>
          <Button variant="primary" onPress={oncePerPress('add', () => addFromView(t('brief.newTitle', { number: 1 }), null))} data-brief-add>{t('brief.add')}</Button>
          <Button onPress={begin}>{t('brief.begin')}</Button>
          <Button onPress={onOpenChapters} data-open-chapters>{t('brief.chapters.open')}</Button>
        </div>
      )}
      <p className={styles.heading}>{t('brief.shipped')}</p>
      <ul className={styles.shipped}>
        {briefings.map(({ id, title, about }) => (
          <li key={id}>
            {offeredLanguages(locale).map((language) => (
              <Button key={language} variant="link" onPress={() => openBriefing(id, language)} data-open-briefing={id}>{title[locale]}<OtherLanguage of={language} /></Button>
            ))}
            <span className={styles.about}>{about[locale]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
