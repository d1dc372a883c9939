/** The menu of everything that needs no place of its own in the bar. */
import { lazy } from 'react';
import { MoreIcon } from '../../controls/icons.tsx';
import { MenuTrigger } from '../../controls/menu/MenuTrigger.tsx';
import { withAllWords } from '../../i18n/i18n.ts';
import { useText } from '../../useStores.ts';

const loadEntries = () => withAllWords(import('./MoreEntries.tsx'));
const MoreEntries = lazy(loadEntries);

export function MoreMenu() {
  const t = useText();
  return <MenuTrigger label={t('shell.more')} icon={<MoreIcon />} load={loadEntries}>{(menu) => <MoreEntries {...menu} />}</MenuTrigger>;
}
