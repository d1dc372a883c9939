/** The slides in their order: chosen, moved by drag and by key, one or several at a time. Only the rows in sight are drawn. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Scenario } from '../../../scenario/document.ts';
import { useSession, useText } from '../../useStores.ts';
import { hide, move, moveBy, numberOf, remove } from '../edits/briefEdits.ts';
import { SlideRow } from './SlideRow.tsx';
import styles from './SlideStrip.module.css';
import { dropBefore, isSectionKey, slidesOfKeys, type StripRow, stripRows } from './stripRows.ts';

export const rowPx = 44;

interface SlideStripProps {
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
  /** Chosen slides, the one that is worked on among them. */
  readonly chosen: ReadonlySet<string>;
  readonly currentId: string | null;
  readonly onChoose: (ids: readonly string[]) => void;
}

export function SlideStrip({ scenario, isReadOnly, chosen, currentId, onChoose }: SlideStripProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const list = useRef<HTMLDivElement>(null);
  const [kept] = useState(() => new Map<string, StripRow>());
  const rows = useMemo(() => stripRows(scenario.slides, kept), [scenario.slides, kept]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    getDropOperation: (target) => (target.type === 'item' && target.dropPosition !== 'on' ? 'move' : 'cancel'),
    onReorder: ({ keys, target }) => {
      const ids = slidesOfKeys(rows, new Set([...keys].map(String)));
      if (target.dropPosition !== 'on') move(ids, dropBefore(rows, String(target.key), target.dropPosition, ids));
    },
  });
  const row = rows.findIndex(({ id }) => id === currentId);
  useEffect(() => {
    if (!list.current || row < 0) return undefined;
    // A list that has just grown is measured a frame later.
    const frame = requestAnimationFrame(() => {
      const [top, shown] = [row * rowPx, list.current];
      if (shown) shown.scrollTop = Math.min(Math.max(shown.scrollTop, top + rowPx - shown.clientHeight), top);
    });
    return () => cancelAnimationFrame(frame);
  }, [row]);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-slide]')?.getAttribute('data-slide') ?? null : null;
    if (isReadOnly || target === null || event.ctrlKey || event.metaKey) return;
    const ids = chosen.has(target) ? [...chosen] : [target];
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) moveBy(ids, event.key === 'ArrowUp' ? -1 : 1);
    // A key that is held down removes one, not all that come under it.
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!event.repeat) remove(ids);
    } else if (event.key === 'h' || event.key === 'H') {
      if (!event.repeat) hide(ids, !scenario.slides.find(({ id }) => id === target)?.isHidden);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.holder} style={{ '--strip-rows': rows.length }} onKeyDownCapture={onKeyDownCapture}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowPx }}>
        <GridList
          ref={list} aria-label={t('brief.slides')} className={styles.list ?? ''} items={rows} dependencies={[locale, isReadOnly]} data-slides={scenario.slides.length}
          selectionMode="multiple" selectionBehavior="replace" selectedKeys={chosen} disallowEmptySelection={false}
          onSelectionChange={(keys) => onChoose(keys === 'all' ? scenario.slides.map(({ id }) => id) : pick(rows, keys))}
          {...(isReadOnly ? {} : { dragAndDropHooks })}
        >
          {(one) => <SlideRow id={one.id} row={one} isReadOnly={isReadOnly} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

/** A section alone stands for all its slides; among slides it is passed over. */
function pick(rows: ReturnType<typeof stripRows>, keys: Set<string | number>): readonly string[] {
  const ids = [...keys].map(String);
  const slides = ids.filter((id) => !isSectionKey(id));
  return slides.length > 0 ? slides.toSorted((a, b) => numberOf(a) - numberOf(b)) : slidesOfKeys(rows, new Set(ids));
}
