/**
 * Everything the scenario holds, as a tree by kind, phase or control group: selects, finds, names, hides, removes and
 * puts in order. Only the rows in sight are drawn. Features of a newer release are named and left alone.
 */
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Tree } from 'react-aria-components/Tree';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Scenario } from '../../../scenario/document.ts';
import { editStore } from '../../../store/editing/editStore.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { selectedIds, selectMany } from '../../../store/selection.ts';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { showSamples } from '../../library/showSamples.ts';
import { isTyping } from '../isTyping.ts';
import { showIfOutOfSight } from '../showFeatures.ts';
import { FeatureRow, GroupRow, moreKey, NewerRow, RowsContext } from './FeatureRow.tsx';
import styles from './FeatureTree.module.css';
import type { Grouping } from './groupFeatures.ts';
import { listGroups, rowsAtOnce } from './listGroups.ts';
import { drop, removeMany } from './treeEdits.ts';
import { TreeTools } from './TreeTools.tsx';
import { useTreeDrag } from './useTreeDrag.ts';
import { rowPx, useTreeRows } from './useTreeRows.ts';

/** So many rows are shown whole, and the panel scrolls; a longer list scrolls by itself and leaves room for the rest. */
const mostWhole = 20;
const leastRows = 9;

/** A list that has just grown is measured some frames later; after so many it will not grow any more. */
const mostFrames = 30;

/** Brings the row of what was selected elsewhere into sight; returns how to leave off. */
function scrollToRow(list: HTMLElement | null, row: number): () => void {
  let frame = 0;
  const scroll = (framesLeft: number) => {
    if (!list || row < 0 || framesLeft === 0) return;
    const top = row * rowPx;
    const wanted = Math.min(Math.max(list.scrollTop, top + rowPx - list.clientHeight), top);
    if (Math.abs(list.scrollTop - wanted) > 1) list.scrollTop = wanted;
    if (list.scrollHeight < top + rowPx) frame = requestAnimationFrame(() => scroll(framesLeft - 1));
  };
  frame = requestAnimationFrame(() => scroll(mostFrames));
  return () => cancelAnimationFrame(frame);
}

export function FeatureTree({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const map = useMap();
  const drawAct = useDrawAct();
  const locale = useSession((session) => session.locale);
  const selectedId = useView((view) => view.selectedId);
  const companions = useSession((session) => session.companions);
  const [grouping, setGrouping] = useState<Grouping>('kind');
  const [query, setQuery] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const byPointer = useRef<'mouse' | 'touch' | null>(null);
  const { groups, newer, found } = useTreeRows(scenario, grouping, query);
  // What is searched for is unfolded.
  const keys = useMemo(() => [...groups.map(({ key }) => key), '~newer'], [groups]);
  const expanded = useMemo(() => new Set(query === '' ? keys.filter((key) => !folded.has(key)) : keys), [keys, folded, query]);
  const [chosen, setChosen] = useState<Set<string | number>>(new Set());
  const selected = useMemo(() => {
    const ids = selectedId === null ? [] : [selectedId, ...companions];
    // The tree's own set remembers from where Shift goes on.
    return ids.length === chosen.size && ids.every((id) => chosen.has(id)) ? chosen : new Set<string | number>(ids);
  }, [selectedId, companions, chosen]);
  const [most, setMost] = useState<ReadonlyMap<string, number>>(new Map());
  const listed = useMemo(() => listGroups(groups, most, selected), [groups, most, selected]);
  const rows = listed.reduce((sum, group) => sum + 1 + (expanded.has(group.key) ? group.listed.length + Number(group.listed.length < group.features.length) : 0), 0)
    + (newer.length === 0 ? 0 : 1 + (expanded.has('~newer') ? newer.length : 0));
  const dragAndDropHooks = useTreeDrag(groups, grouping, isReadOnly);
  const context = useMemo(() => ({ editing, setEditing, isReadOnly }), [editing, isReadOnly]);

  const rowOf = (id: string) => {
    let row = 0;
    for (const group of listed) {
      row += 1;
      if (!expanded.has(group.key)) continue;
      const place = group.listed.findIndex((feature) => feature.id === id);
      if (place >= 0) return row + place;
      row += group.listed.length + Number(group.listed.length < group.features.length);
    }
    return -1;
  };
  useEffect(() => {
    if (selectedId === null) return undefined;
    return scrollToRow(list.current, rowOf(selectedId));
    // A new selection moves the list, and another list; not every change of the plan.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selectedId, query, grouping]);

  const choose = (ids: readonly string[]) => {
    const before = selectedId;
    selectMany(ids);
    const [first] = ids;
    if (map && first !== undefined && first !== before) showIfOutOfSight(map, ids);
  };
  const onSelectionChange = (next: 'all' | Set<string | number>) => {
    if (next === 'all') {
      choose(found.map(({ id }) => id));
      return;
    }
    const more = [...next].map(String).find((key) => key.startsWith(moreKey));
    if (more !== undefined) {
      const key = more.slice(moreKey.length);
      setMost(new Map([...most, [key, (most.get(key) ?? rowsAtOnce) + rowsAtOnce]]));
      return;
    }
    setChosen(next);
    const all = [...next].map(String);
    const ids = all.filter((key) => !key.startsWith('~'));
    const [only] = all;
    // A press on a group takes everything in it; arrows pass over it.
    if (ids.length === 0 && only !== undefined) {
      if (byPointer.current !== null) choose(groups.find(({ key }) => key === only)?.features.map(({ id }) => id) ?? []);
      return;
    }
    // A finger has no Control key: each tap selects by itself, unless several are being selected.
    const added = ids.filter((id) => !selected.has(id));
    choose(byPointer.current === 'touch' && added.length === 1 && !editStore.getState().isSeveral ? added : ids);
  };

  /** With Shift everything from the first one selected to the row pressed, wherever that was selected. */
  const onPointerDownCapture = (event: PointerEvent) => {
    byPointer.current = event.pointerType === 'touch' ? 'touch' : 'mouse';
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-feature]') : null;
    if (!event.shiftKey || event.button !== 0 || row === null || selectedId === null || (event.target as Element).closest('button, input')) return;
    const order = groups.flatMap(({ key, features }) => (expanded.has(key) ? features.map(({ id }) => id) : []));
    const [from, to] = [order.indexOf(selectedId), order.indexOf(row.dataset['feature'] ?? '')].sort((a, b) => a - b) as [number, number];
    if (from < 0) return;
    event.preventDefault();
    event.stopPropagation();
    row.focus();
    choose([selectedId, ...order.slice(from, to + 1)]);
  };

  /** By keyboard, one place up or down within the group. */
  const moveRow = (id: string, by: -1 | 1) => {
    const group = groups.find(({ features }) => features.some((feature) => feature.id === id));
    const place = group?.features.findIndex((feature) => feature.id === id) ?? -1;
    const beside = group?.features[place + by];
    if (group && beside) drop({ ids: [id], into: group.is, beside: { id: beside.id, where: by < 0 ? 'before' : 'after' } });
  };
  /** Keys follow one another faster than the rows are drawn anew: what is selected is asked of the store. */
  const chosenWith = (id: string) => {
    const ids = selectedIds();
    return ids.includes(id) ? ids : [id];
  };
  /** Losing the keyboard keeps the name; the row gets it back. */
  const endNaming = (input: EventTarget | null, id: string | null) => {
    if (input instanceof HTMLElement) input.blur();
    setEditing(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-feature="${CSS.escape(id ?? '')}"]`)?.focus());
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    byPointer.current = null;
    if (isTyping(event.target)) {
      // The row would take arrows, letters and Enter for its own.
      event.stopPropagation();
      if (event.key === 'Enter') endNaming(event.target, editing);
      else if (event.key === 'Escape') endNaming(null, editing);
      return;
    }
    const id = event.target instanceof Element ? event.target.closest('[data-feature]')?.getAttribute('data-feature') ?? null : null;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const { undo, redo } = scenarioStore.getState();
    if (isCommand && event.code === 'KeyZ') (event.shiftKey ? redo : undo)();
    else if (isCommand && event.code === 'KeyY') redo();
    else if (isReadOnly || id === null) return;
    else if (event.key === 'F2') setEditing(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') removeMany(chosenWith(id));
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) moveRow(id, event.key === 'ArrowUp' ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      className={styles.section} aria-label={t('sketch.features')}
      style={{ '--rows-height': `${rows * rowPx}px`, '--least-height': `${(rows <= mostWhole ? rows : leastRows) * rowPx}px` }}
    >
      <TreeTools
        grouping={grouping} onGrouping={setGrouping} query={query} onQuery={setQuery}
        count={scenario.features.length} found={query === '' ? null : found.length}
      />
      {scenario.features.length === 0 ? <EmptyState place="features" className={styles.empty} text={t('form.tree.empty')} act={drawAct('barrier')} other={isReadOnly ? undefined : { label: t('library.samples'), run: showSamples }} /> : null}
      {scenario.features.length > 0 && rows === 0 ? (
        <EmptyState place="features-search" isAnswer className={styles.empty} text={t('form.tree.nothing', { query })} act={{ label: t('search.clear'), run: () => setQuery('') }} />
      ) : null}
      {rows === 0 ? null : (
        <div
          className={styles.holder} onKeyDownCapture={onKeyDownCapture} onPointerDownCapture={onPointerDownCapture}>
          <RowsContext value={context}>
            <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowPx }}>
              <Tree
                ref={list} aria-label={t('sketch.features')} className={styles.tree ?? ''} selectionMode="multiple" selectionBehavior="replace"
                selectedKeys={selected} onSelectionChange={onSelectionChange} expandedKeys={expanded} data-tree={grouping}
                onExpandedChange={(open) => setFolded(new Set(keys.filter((key) => !open.has(key))))} {...(dragAndDropHooks ? { dragAndDropHooks } : {})}
              >
                <Collection items={listed} dependencies={[locale]}>{(group) => <GroupRow id={group.key} group={group}>{(feature) => <FeatureRow id={feature.id} feature={feature} />}</GroupRow>}</Collection>
                {newer.length === 0 ? null : <NewerRow features={newer} />}
              </Tree>
            </Virtualizer>
          </RowsContext>
        </div>
      )}
    </section>
  );
}
