/** Where a slide takes its statements from: in a line below it, and as a list on a slide that is about nothing else. */
import type { Source } from '../../../baseline/kinds/source.ts';
import type { SlideSource } from '../../../scenario/kinds/slide.ts';
import type { Locale } from '../../../scenario/view.ts';
import { sourceLine } from '../../export/request/pageSources.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { sourceDate } from '../../panels/citation.ts';
import styles from './Face.module.css';

export interface SourceWords {
  readonly name: string;
  /** Author and date. */
  readonly short: string;
  /** '' where none is given. */
  readonly locator: string;
  readonly url: string | null;
}

/** A source that the list lacks is named by its id, never left out. */
export function wordsOfSource(source: SlideSource, known: readonly Source[], locale: Locale, t: Translate): SourceWords {
  if (!('id' in source)) return { name: isolateText(source.text), short: isolateText(source.text), locator: source.date === null || source.date === undefined ? '' : isolate(source.date), url: null };
  const found = known.find(({ id }) => id === source.id);
  return { short: isolateText(found ? shortOf(found, t) : t('present.stage.unknownSource', { id: source.id })), name: isolateText(found ? sourceLine(found, locale, t) : t('present.stage.unknownSource', { id: source.id })), locator: source.locator === '' ? '' : isolateText(source.locator), url: found?.url ?? null };
}

/** Who and when: what a room can take in beside the locator. */
function shortOf(source: Source, t: Translate): string {
  const date = sourceDate(source);
  const who = source.author ?? source.publisher ?? source.title ?? t(`terms.sourceType.${source.type}`);
  return date === null ? who : `${who}${t('inspector.comma')} ${isolate(date)}`;
}

const mostInOneColumn = 6;

export function SourceList({ sources }: { readonly sources: readonly SourceWords[] }) {
  return (
    <ol className={styles.sourceList} data-source-list={sources.length} data-many={sources.length > mostInOneColumn || undefined}>
      {sources.map(({ name, locator, url }, index) => (
        <li key={index}>
          {url === null ? <bdi>{name}</bdi> : <a href={url} target="_blank" rel="noopener noreferrer"><bdi>{name}</bdi></a>}{locator === '' ? null : <span className={styles.locator}> · {locator}</span>}
        </li>
      ))}
    </ol>
  );
}
