/** What the reader gets, read from the very link: the plan's head, how much of each part beside how much there is, and every name. */
import { useId } from 'react';
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import { kindLayers } from '../../../share/audience/audience.ts';
import type { AudienceCopy } from '../../../share/audience/audienceCopy.ts';
import { countLeavables } from '../../../share/audience/sharedPlan.ts';
import { isolate, isolateText } from '../../i18n/isolate.ts';
import { timeWords } from '../../library/timeWords.ts';
import { useSession, useText } from '../../useStores.ts';
import { numberWords } from './numberWords.ts';
import styles from './Share.module.css';

/** In its place while there is no link to read it from. */
export function NoPreview({ why }: { readonly why: string }) {
  const t = useText();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>{t('share.preview')}</h3>
      <p className={styles.quiet}>{why}</p>
    </section>
  );
}

interface ReaderPreviewProps {
  readonly opened: Scenario;
  readonly plan: Scenario;
  readonly problems: number;
  /** What the grid of the coordinates makes of small things. */
  readonly coarse: Pick<AudienceCopy, 'boxed' | 'lost'>;
  /** Where the reader opens it; null while that is out of date. */
  readonly address: string | null;
}

/** Numbers of parts, in the order in which they are listed. */
function countParts(scenario: Scenario) {
  const { notes, sources } = countLeavables(scenario);
  const known = scenario.features.filter(isKnown);
  return {
    kinds: kindLayers.map((kind) => known.filter(({ properties }) => properties.kind === kind).length),
    unknown: scenario.features.length - known.length,
    baseline: Object.keys(scenario.overrides).length,
    inventory: scenario.inventory.length,
    postures: scenario.postures.length,
    phases: scenario.phases.length,
    slides: scenario.slides.length,
    notes,
    sources,
  };
}

export function ReaderPreview({ opened, plan, problems, coarse, address }: ReaderPreviewProps) {
  const t = useText();
  const id = useId();
  const locale = useSession((session) => session.locale);
  const [got, had] = [countParts(opened), countParts(plan)];
  const rows: readonly (readonly [id: string, label: string, got: number, had: number])[] = [
    ...kindLayers.map((kind, index) => [kind, t(`share.layer.${kind}`), got.kinds[index] ?? 0, had.kinds[index] ?? 0] as const),
    ['unknown', t('share.unknown'), got.unknown, had.unknown], ['baseline', t('share.layer.baseline'), got.baseline, had.baseline],
    ['inventory', t('share.layer.inventory'), got.inventory, had.inventory], ['postures', t('share.postures'), got.postures, had.postures],
    ['phases', t('share.phases'), got.phases, had.phases], ['slides', t('share.slidesRow'), got.slides, had.slides],
    ['notes', t('share.notesRow'), got.notes, had.notes], ['sources', t('share.sourcesRow'), got.sources, had.sources],
  ];
  return (
    <section className={styles.section} aria-labelledby={id} data-share-preview>
      <h3 id={id} className={styles.heading}>{t('share.preview')}</h3>
      <p className={styles.quiet}>{t('share.previewNote')}</p>
      <p className={styles.head}>
        <b dir="auto">{opened.title || t('share.none')}</b>
        <span>{t('share.by', { author: opened.author === '' ? t('share.none') : isolateText(opened.author) })}</span>
        <span>{t('share.changed', { time: timeWords(opened.modified, locale) })}</span>
        <span>{t('share.caveat', { caveat: opened.caveat === '' ? t('share.none') : isolateText(opened.caveat) })}</span>
      </p>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t('share.item')}</th><th scope="col" className={styles.number}>{t('share.inLink')}</th><th scope="col" className={styles.number}>{t('share.inPlan')}</th></tr></thead>
        <tbody>
          {rows.filter(([, , , all]) => all > 0).map(([part, label, here, all]) => (
            <tr key={part} data-share-row={part} data-here={here} data-all={all} className={here < all ? styles.less : undefined}>
              <th scope="row">{label}</th>
              <td className={styles.number}>{isolate(numberWords(here))}</td>
              <td className={styles.number}>{isolate(numberWords(all))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Coarse part="lost" names={coarse.lost} />
      <Coarse part="boxed" names={coarse.boxed} />
      {problems === 0 ? null : <p className={styles.hint}>{t('share.problems', { count: problems })}</p>}
      <Names opened={opened} />
      {address === null ? null : <p><a className={styles.link} href={address} target="_blank" rel="noopener" data-share-look>{t('share.look')}</a></p>}
    </section>
  );
}

function Coarse({ part, names }: { readonly part: 'lost' | 'boxed'; readonly names: readonly string[] }) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <div className={styles.hint} data-share-coarse={part}>
      <p>{t(`share.${part}`, { count: names.length })}</p>
      <ul className={styles.names}>{names.map((name, index) => <li key={index} dir="auto">{name}</li>)}</ul>
    </div>
  );
}

function Names({ opened }: { readonly opened: Scenario }) {
  const t = useText();
  const named = [
    ...opened.features.filter(isKnown).map(({ properties }) => properties.name), ...opened.inventory.map(({ name }) => name), ...Object.values(opened.overrides).map(({ name = '' }) => name),
    ...opened.phases.map(({ name }) => name), ...opened.postures.map(({ name }) => name), ...opened.slides.map(({ title }) => title),
  ];
  const names = [...new Set(named.filter((name) => name !== ''))];
  const unnamed = opened.features.filter((feature) => isKnown(feature) && feature.properties.name === '').length;
  return (
    <details className={styles.details}>
      <summary>{t('share.names')} ({isolate(numberWords(names.length))})</summary>
      <ul className={styles.names} data-share-names>{names.map((name) => <li key={name} dir="auto">{name}</li>)}</ul>
      {unnamed === 0 ? null : <p className={styles.quiet}>{t('share.unnamed', { count: unnamed })}</p>}
    </details>
  );
}
