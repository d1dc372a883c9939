/** What a row of the ledger is called: in the planner's words where there are any, else as the baseline counts it. */
import type { LedgerRow } from '../../../analysis/ledger/listProperties.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function ledgerName(t: Translate, { id, name, ownName }: Pick<LedgerRow, 'id' | 'name' | 'ownName'>, locale: Locale): string {
  if (ownName !== '') return ownName;
  return name?.[locale] ?? t('work.ledger.unnamed', { number: /\d+$/.exec(id)?.[0] ?? id });
}
