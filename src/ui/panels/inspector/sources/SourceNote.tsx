/** One source of a claim: who, when and where in it on one line; the whole reference when opened. */
import type { SourceReference } from '../../../../baseline/kinds/claim.ts';
import type { Source } from '../../../../baseline/kinds/source.ts';
import { useSession, useText } from '../../../useStores.ts';
import { sourceDate } from '../../citation.ts';
import styles from './SourceNote.module.css';
import { printedHere } from '../../../i18n/printed.ts';

interface SourceNoteProps {
  readonly reference: SourceReference;
  readonly sources: readonly Source[];
}

export function SourceNote({ reference, sources }: SourceNoteProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const source = sources.find((candidate) => candidate.id === reference.id);
  if (source === undefined) return <p className={styles.missing}>{t('inspector.sourceUnknown')}: <bdi>{reference.id}</bdi></p>;
  const date = sourceDate(source, printedHere);
  const short = source.author ?? source.publisher ?? source.title ?? t(`terms.sourceType.${source.type}`);
  const description = source.description?.[locale];
  const notStated = t('terms.notStated');
  const rows = [
    [t('inspector.sourceTitle'), source.title],
    ...(description === undefined ? [] : [[t('inspector.sourceDescription'), description] as const]),
    [t('inspector.sourceAuthor'), source.author],
    [t('inspector.sourcePublisher'), source.publisher],
    [t('inspector.sourceDate'), date],
    [t('inspector.sourceType'), t(`terms.sourceType.${source.type}`)],
    [t('inspector.sourceWhere'), reference.locator],
  ] as const;
  return (
    <details className={styles.source}>
      <summary className={styles.summary}>
        <bdi>{short}</bdi>{date === null ? null : <>{t('inspector.comma')} <bdi>{date}</bdi></>}
        {reference.locator === null ? null : <span className={styles.locator}> · <bdi>{reference.locator}</bdi></span>}
      </summary>
      <dl className={styles.rows}>
        {rows.map(([label, value]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value === null ? <em>{notStated}</em> : <bdi>{value}</bdi>}</dd>
          </div>
        ))}
        {source.url === null ? null : <div className={styles.row}><dt>URL</dt><dd className={styles.url}><bdi dir="ltr">{source.url}</bdi></dd></div>}
      </dl>
    </details>
  );
}
