/** The legend as the planner wants it: names, order, what is left out; and back to what is drawn. */
import { useStore } from 'zustand';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { SortAscendingIcon, SortDescendingIcon } from '../../controls/icons.tsx';
import type { Translate } from '../../i18n/i18n.ts';
import { LegendSwatch } from '../../panels/layers/LegendSwatch.tsx';
import { isOfNoLayer, showAllLayers } from '../../panels/layers/showAllLayers.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { entryName } from '../request/pageLegend.ts';
import { hasLegendEdits, inLegendOrder, isLeftOut, leaveEntryOut, moveEntry, noLegendEdits, renameEntry } from '../settings/legendEdits.ts';
import styles from './Panel.module.css';

export function LegendFields({ entries, words }: { readonly entries: readonly LegendEntry[]; readonly words: Translate }) {
  const t = useText();
  const edits = useStore(composerStore, (state) => state.settings.legend);
  const { change } = composerStore.getState();
  const listed = inLegendOrder(entries, edits);
  const ids = listed.map(({ id }) => id);
  return (
    <>
      {isOfNoLayer(entries) ? <EmptyState place="page-legend" text={t('compose.legendEmpty')} act={{ label: t('legend.showAll'), run: showAllLayers }} /> : null}
      <ol className={styles.legend}>
        {listed.map((entry, place) => {
          const own = entryName(entry, words);
          const name = edits.names[entry.id] ?? own;
          const isOut = isLeftOut(edits, entry.id);
          return (
            <li key={entry.id} className={styles.entry} data-compose-entry={entry.id} data-out={isOut || undefined}>
              <input type="checkbox" className={styles.check} checked={!isOut} aria-label={t('compose.legendShow', { name })} onChange={({ target }) => change({ legend: leaveEntryOut(edits, entry.id, !target.checked) })} />
              <LegendSwatch swatch={entry.swatch} round={entry.layer === 'uncertainty'} />
              <input className={styles.name} dir="auto" value={edits.names[entry.id] ?? own} title={name} aria-label={t('compose.legendName', { name: own })} onChange={({ target }) => change({ legend: renameEntry(edits, entry.id, target.value, own) })} />
              <IconButton className={styles.move} label={t('compose.legendUp', { name })} icon={<SortAscendingIcon />} isDisabled={place === 0} onPress={() => change({ legend: moveEntry(edits, ids, entry.id, -1) })} />
              <IconButton className={styles.move} label={t('compose.legendDown', { name })} icon={<SortDescendingIcon />} isDisabled={place === listed.length - 1} onPress={() => change({ legend: moveEntry(edits, ids, entry.id, 1) })} />
            </li>
          );
        })}
      </ol>
      <Button isDisabled={!hasLegendEdits(edits)} onPress={() => change({ legend: noLegendEdits })} data-compose-legend-back>{t('compose.legendBack')}</Button>
    </>
  );
}
