/** The report as it is read and printed: one page, the details on further ones where they are asked for, the caveat at the top and the bottom of every sheet. */
import { classes } from '../../controls/classes.ts';
import { useText } from '../../useStores.ts';
import type { PageBlock } from './page/pageBlock.ts';
import { ReportPage } from './page/ReportPage.tsx';
import styles from './Report.module.css';
import { comparedSections, type ReportRow, type ReportSection, reportSections } from './reportRow.ts';

interface ReportSheetProps {
  readonly title: string;
  readonly caveat: string;
  /** What is left out or in. */
  readonly note: string;
  readonly blocks: readonly PageBlock[];
  readonly rows: readonly ReportRow[];
  readonly hasDetails: boolean;
}

export function ReportSheet({ title, caveat, note, blocks, rows, hasDetails }: ReportSheetProps) {
  const t = useText();
  return (
    <article className={styles.sheet}>
      <p className={styles.caveat} data-report-caveat="top">{caveat}</p>
      <div className={styles.text}>
        <div>
          <ReportPage title={title} facts={rows.filter(({ section, value }) => section === 'plan' && value !== title)} notes={[note, t('about.honesty'), t('check.about'), t('check.notStopped')]} blocks={blocks} />
          {hasDetails ? reportSections.map((section) => {
            const own = rows.filter((row) => row.section === section);
            if (own.length === 0 || section === 'plan') return null;
            return (
              // A part that scrolls, as on a phone, must be reached by the keyboard.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              <section key={section} tabIndex={0} className={styles.section} aria-labelledby={`report-${section}`} data-report-detail={section}>
                <h3 id={`report-${section}`}>{t(`check.report.section.${section}`)}</h3>
                {comparedSections.includes(section) ? <Compared section={section} rows={own} /> : <Listed rows={own} />}
                {section === 'rating' ? <p className={styles.quiet}>{t('check.rating.disclaimer')}</p> : section === 'trips' ? <p className={styles.quiet}>{t('check.trips.assumed')}</p> : null}
              </section>
            );
          }) : null}
        </div>
      </div>
      <p className={styles.caveat} data-report-caveat="bottom">{caveat}</p>
    </article>
  );
}

/** As many columns as a sheet of paper holds beside the names. */
const mostColumns = 4;

/** A row a question, a column a posture. */
function Compared({ section, rows }: { readonly section: ReportSection; readonly rows: readonly ReportRow[] }) {
  const t = useText();
  const postures = [...new Set(rows.map(({ posture }) => posture))];
  const items = [...new Set(rows.map(({ item }) => item))];
  const [first, ...others] = postures;
  const hasFirst = first === '';
  const named = hasFirst ? others : postures;
  const sheets = Array.from({ length: Math.ceil(named.length / mostColumns) }, (_, index) => named.slice(index * mostColumns, (index + 1) * mostColumns));
  return sheets.map((names) => (
    <table key={names.join()} className={classes(styles.table, styles.compared)}>
      <thead><tr><th scope="col">{t('check.report.item')}</th>{hasFirst ? <th scope="col">{t('check.report.withoutPlan')}</th> : null}{names.map((name) => <th key={name} scope="col"><bdi>{name}</bdi></th>)}</tr></thead>
      <tbody>
        {items.map((item) => (
          <tr key={item}>
            <th scope="row">{item}</th>
            {(hasFirst ? ['', ...names] : names).map((name) => <td key={name} data-loud={rows.some((row) => row.item === item && row.posture === name && row.value.startsWith(t('check.trips.stranded'))) || undefined}>{rows.filter((row) => row.item === item && row.posture === name).map((row) => `${row.value}${row.source !== null && section === 'timing' ? ` (${row.source})` : ''}`).join(' · ') || '–'}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** Posture by posture, each line with where it is from. */
function Listed({ rows }: { readonly rows: readonly ReportRow[] }) {
  const t = useText();
  const postures = [...new Set(rows.map(({ posture }) => posture))];
  const fromOf = ({ isAssumed, source }: ReportRow) => [...(isAssumed === true ? [t('check.rests.assumed')] : []), ...(source === null ? [] : [source])].join(', ');
  const hasSource = rows.some((row) => fromOf(row) !== '');
  return postures.map((posture) => (
    <table key={posture} className={styles.table}>
      {postures.length === 1 && posture === '' ? null : <caption><bdi>{posture === '' ? t('check.report.allPostures') : posture}</bdi></caption>}
      <thead className="visually-hidden"><tr><th scope="col">{t('check.report.item')}</th><th scope="col">{t('check.report.value')}</th>{hasSource ? <th scope="col">{t('check.report.source')}</th> : null}</tr></thead>
      <tbody>
        {rows.filter((row) => row.posture === posture).map((row, index) => (
          <tr key={`${row.item} ${index}`}><th scope="row"><bdi>{row.item}</bdi></th><td>{row.value}</td>{hasSource ? <td className={styles.quiet}>{fromOf(row)}</td> : null}</tr>
        ))}
      </tbody>
    </table>
  ));
}
