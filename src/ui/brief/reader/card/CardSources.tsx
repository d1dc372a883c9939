/** Where a slide takes its statements from: entries of the list of sources, opened one by one, and the planner's own in words. */
import type { SlideSource } from '../../../../scenario/kinds/slide.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { SourceNote } from '../../../panels/inspector/sources/SourceNote.tsx';
import { useSession, useText } from '../../../useStores.ts';
import styles from '../Reader.module.css';

export function CardSources({ sources }: { readonly sources: readonly SlideSource[] }) {
  const t = useText();
  const known = useSession((session) => session.baseline?.sources) ?? [];
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources} role="group" aria-label={t('reader.sources')} data-slide-sources={sources.length}>
      {sources.map((source, index) => ('id' in source
        ? <SourceNote key={index} reference={{ id: source.id, locator: source.locator === '' ? null : source.locator }} sources={known} />
        : <p key={index} className={styles.ownSource} dir="auto">{source.text}{source.date === null || source.date === undefined ? null : ` · ${isolate(source.date)}`}</p>))}
    </div>
  );
}
