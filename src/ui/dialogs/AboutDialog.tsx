/** What Cordon is and is not, where its data come from, and whose work it rests on. Holds the honesty statement, once and plainly. */
import { version } from '../../../package.json';
import type { Source } from '../../baseline/kinds/source.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { showPanel } from '../shell/actions.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './AboutDialog.module.css';

function SourceLine({ source }: { readonly source: Source }) {
  const t = useText();
  // A source without a title is named by what it is.
  const title = source.title ?? t('about.sourceUntitled');
  const facts = [t(`terms.sourceType.${source.type}`), source.author, source.publisher, source.date ?? source.dateNote].filter(Boolean);
  return (
    <li className={styles.source}>
      <bdi className={styles.sourceTitle}>
        {source.url === null ? title : <a href={source.url} target="_blank" rel="noreferrer noopener">{title}</a>}
      </bdi>
      <span className={styles.facts}>{facts.map((fact) => <bdi key={fact}>{fact}</bdi>)}</span>
      {source.licence === null ? null : <span className={styles.facts}>{t('about.licence', { licence: source.licence })}</span>}
    </li>
  );
}

export function AboutDialog() {
  const t = useText();
  const sources = useSession((session) => session.baseline?.sources ?? null);
  return (
    <Dialog title={t('shell.openAbout')} onClose={() => showPanel(null)} footer={<span className={styles.version}>{t('about.version', { version })}</span>}>
      <p className={styles.honesty}>{t('about.honesty')}</p>
      <p>{t('about.what')}</p>
      <p>{t('about.claims')}</p>
      <p>{t('about.privacy')}</p>
      <h3 className={styles.heading}>{t('about.sources')}</h3>
      {sources === null || sources.length === 0
        ? <p>{t('about.sourcesEmpty')}</p>
        : <ul className={styles.sources}>{sources.map((source) => <SourceLine key={source.id} source={source} />)}</ul>}
      <h3 className={styles.heading}>{t('about.credits')}</h3>
      <p>{t('about.creditData')}</p>
      <h3 className={styles.heading}>{t('about.software')}</h3>
      <p>{t('about.creditFont')}</p>
      <p>{t('about.creditIcons')}</p>
      <p>{t('about.creditMap')}</p>
    </Dialog>
  );
}
