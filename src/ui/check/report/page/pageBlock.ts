/** What the one page of a report is made of: small tables and lines under headings, all of it words made of the check's answers. */
import type { ReportSection } from '../reportRow.ts';

export interface PageTable {
  /** Its first column names the row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PageBlock {
  readonly section: Exclude<ReportSection, 'plan'>;
  readonly table: PageTable | null;
  readonly lines: readonly string[];
}

/** More names than these are counted. */
const mostNamed = 4;

/** Each once; `more` words how many are left. */
export function fewNames(names: readonly string[], more: (count: number) => string, most = mostNamed): string {
  const each = [...new Set(names)];
  return each.length <= most ? each.join(' · ') : `${each.slice(0, most).join(' · ')} ${more(each.length - most)}`;
}
