/** The one page: the plan and what it rests on, block by block, set as small as it takes to stay one sheet of A4. */
import { useLayoutEffect, useRef } from 'react';
import { useIsPhone } from '../../../shell/useIsPhone.ts';
import { useText } from '../../../useStores.ts';
import styles from './Page.module.css';
import type { PageBlock, PageTable } from './pageBlock.ts';
import { fitPage } from './fitPage.ts';

interface ReportPageProps {
  readonly title: string;
  readonly facts: readonly { readonly item: string; readonly value: string }[];
  readonly notes: readonly string[];
  readonly blocks: readonly PageBlock[];
}

export function ReportPage({ title, facts, notes, blocks }: ReportPageProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (page.current) fitPage(page.current);
  });
  return (
    <div ref={page} className={styles.page} data-report-page>
      <h2 className={styles.title}><bdi>{title}</bdi></h2>
      <dl className={styles.facts}>{facts.map(({ item, value }) => <div key={item}><dt>{item}</dt><dd><bdi>{value}</bdi></dd></div>)}</dl>
      <p className={styles.note} data-report-note>{notes.join(' ')}</p>
      {blocks.map(({ section, table, lines }) => (
        // On a phone a table scrolls by itself, and keys must reach it for that.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section key={section} tabIndex={isPhone && table !== null ? 0 : undefined} className={styles.block} aria-labelledby={`page-${section}`} data-report-section={section}>
          <h3 id={`page-${section}`}>{t(`check.report.section.${section}`)}</h3>
          {table === null ? null : <Table table={table} />}
          {lines.map((line) => <p key={line} className={section === 'sources' || section === 'assumptions' ? styles.small : undefined}>{line}</p>)}
        </section>
      ))}
    </div>
  );
}

function Table({ table: { head, rows } }: { readonly table: PageTable }) {
  return (
    <table className={styles.table}>
      <thead><tr>{head.map((name, index) => <th key={`${name} ${index}`} scope="col"><bdi>{name}</bdi></th>)}</tr></thead>
      <tbody>
        {rows.map(([name = '', ...cells], row) => <tr key={`${name} ${row}`}><th scope="row"><bdi>{name}</bdi></th>{cells.map((cell, index) => <td key={`${head[index + 1]} ${index}`}>{cell}</td>)}</tr>)}
      </tbody>
    </table>
  );
}
