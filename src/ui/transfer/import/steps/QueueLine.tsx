/** Where in the row of files that came together the import is, and what comes after; nothing for a single file. */
import { useStore } from 'zustand';
import { useText } from '../../../useStores.ts';
import styles from '../../Transfer.module.css';
import { queueStore } from '../importQueue.ts';

/** Names shown of those that wait. */
const mostNames = 5;

export function QueueLine() {
  const t = useText();
  const { files, place } = useStore(queueStore);
  if (files.length < 2) return null;
  const waiting = files.slice(place + 1);
  return (
    <p className={styles.quiet} data-import-queue={`${place + 1}/${files.length}`}>
      {t('transfer.queue', { place: place + 1, count: files.length })}
      {waiting.length === 0 ? null : (
        <> {t('transfer.queueNext')} {waiting.slice(0, mostNames).map(({ name }, index) => <span key={index}>{index === 0 ? '' : ' · '}<bdi>{name}</bdi></span>)}{waiting.length > mostNames ? ' …' : ''}</>
      )}
    </p>
  );
}
