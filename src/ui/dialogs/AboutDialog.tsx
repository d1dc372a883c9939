/** What Cordon is and is not, where its data come from, and whose work it rests on. Holds the honesty statement, once and plainly. */
import { Fragment, useState } from 'react';
import { version } from '../../../package.json';
import type { Source } from '../../baseline/kinds/source.ts';
import type { Locale } from '../../scenario/view.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { isSingleFile } from '../../offline/inside/isSingleFile.ts';
import { licencesInside } from '../../offline/inside/licencesInside.ts';
import { showPanel } from '../shell/actions.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './AboutDialog.module.css';
import { printedHere } from '../i18n/printed.ts';

/** Facts of a source in one line; each keeps its own direction, the marks between them follow the interface. */
function Facts({ facts }: { readonly facts: readonly (string | null)[] }) {
  const stated = facts.filter((fact) => fact !== null);
  return (
    <span className={styles.facts}>
      {stated.map((fact, index) => <Fragment key={fact}>{index > 0 ? ' · ' : null}<bdi>{fact}</bdi></Fragment>)}
    </span>
  );
}

function SourceLine({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const t = useText();
  const published = source.type !== 'derived' && source.type !== 'general-knowledge';
  const description = source.description?.[locale] ?? null;
  const link = (text: string) => <bdi>{source.url === null ? text : <a href={source.url} target="_blank" rel="noreferrer noopener">{text}</a>}</bdi>;
  const date = source.date === null && source.dateNote === null && published ? t('inspector.dateNotStated') : source.date;
  return (
    <li className={styles.source}>
      <span className={styles.sourceTitle}>
        {source.title === null ? null : link(source.title)}
        {source.title === null && published ? t('about.sourceUntitled') : null}
      </span>
      {description === null ? null : <span className={styles.description}>{source.title === null ? link(description) : <bdi>{description}</bdi>}</span>}
      <Facts
        facts={[
          t(`terms.sourceType.${source.type}`),
          source.author ?? (published ? t('inspector.authorNotStated') : null),
          source.publisher ?? (published ? t('inspector.publisherNotStated') : null),
          date === null ? null : printedHere(date), source.dateNote,
        ]}
      />
      {source.licence === null ? null : <Facts facts={[t('about.licence', { licence: `\u2068${source.licence}\u2069` })]} />}
    </li>
  );
}

/** The single file has nothing beside it: the texts stand in the page itself, and are unfolded here. */
function LicencesInside() {
  const t = useText();
  const [texts, setTexts] = useState('');
  return (
    <details data-licences onToggle={({ currentTarget }) => { if (currentTarget.open) setTexts(licencesInside()); }}>
      <summary className={styles.licencesTitle}>{t('about.licences')}</summary>
      <pre className={styles.licences} lang="en" dir="ltr">{texts}</pre>
    </details>
  );
}

export function AboutDialog() {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const sources = useSession((session) => session.baseline?.sources ?? null);
  return (
    <Dialog title={t('more.openAbout')} onClose={() => showPanel(null)} footer={<span className={styles.version}>{t('about.version', { version })}</span>}>
      <p className={styles.honesty}>{t('about.honesty')}</p>
      <p>{t('about.what')}</p>
      <p>{t('about.claims')}</p>
      <p>{t('about.privacy')}</p>
      <h3 className={styles.heading}>{t('about.sources')}</h3>
      {sources === null || sources.length === 0
        ? <p>{t('about.sourcesEmpty')}</p>
        : <ul className={styles.sources}>{sources.map((source) => <SourceLine key={source.id} source={source} locale={locale} />)}</ul>}
      <h3 className={styles.heading}>{t('about.credits')}</h3>
      <p>{t('about.creditData')}</p>
      <h3 className={styles.heading}>{t('about.software')}</h3>
      <p>{t('about.creditFont')}</p>
      <p>{t('about.creditIcons')}</p>
      <p>{t('about.creditMap')}</p>
      {isSingleFile ? <LicencesInside /> : <p><a href="./licences.txt" target="_blank" rel="noreferrer" data-licences>{t('about.licences')}</a></p>}
    </Dialog>
  );
}
