/**
 * What the map shows, as a list: for those who cannot see it, and for whoever would rather read. It follows the map, and says so
 * once the map rests. One entry at a time is in the order of the Tab key; the arrow keys go through the rest.
 */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { InView } from '../../scene/spoken/listInView.ts';
import { panView } from '../../map/camera/panView.ts';
import { ArrowButtons } from '../controls/ArrowButtons.tsx';
import { classes } from '../controls/classes.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import frame from '../controls/PanelFrame.module.css';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { isolateText } from '../i18n/isolate.ts';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import { useReturnFocus } from '../panels/useReturnFocus.ts';
import { showPanel } from '../shell/actions.ts';
import { useMap, useText, useView } from '../useStores.ts';
import { chooseInView } from './chooseInView.ts';
import styles from './Spoken.module.css';
import { SpokenEntry } from './SpokenEntry.tsx';
import { nameWords, summaryWords } from './spokenWords.ts';
import { useInView } from './useInView.ts';
import { useSpokenWords } from './useSpokenWords.ts';
import { printedHere } from '../i18n/printed.ts';

const close = () => showPanel(null);

/** Of one kind; a reader who wants more moves the map nearer. */
const mostEntries = 30;

export default function SpokenPanel() {
  const t = useText();
  const map = useMap();
  const words = useSpokenWords();
  const groups = useInView(map);
  const selectedId = useView((view) => view.selectedId);
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  const [chosen, setChosen] = useState('');
  /** The entry that has, or had last, the keyboard. */
  const [current, setCurrent] = useState<string | null>(null);
  const hasKeyboard = useRef(false);
  const shown = groups.map(({ id, entries }) => ({ id, entries: entries.slice(0, mostEntries), more: Math.max(0, entries.length - mostEntries) }));
  const ids = shown.flatMap(({ entries }) => entries.map(({ id }) => id));
  const inTabOrder = current !== null && ids.includes(current) ? current : ids[0];

  // The map has moved and the list with it: the keyboard stays on its entry, else goes to the first.
  useLayoutEffect(() => {
    if (!hasKeyboard.current || panel.current?.contains(document.activeElement)) return;
    const entry = panel.current?.querySelector<HTMLElement>('[data-in-view][tabindex="0"]') ?? panel.current?.querySelector<HTMLElement>('h2');
    entry?.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = ids.indexOf(event.currentTarget.dataset['inView'] ?? '');
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = ids[Math.min(ids.length - 1, Math.max(0, to))];
    if (next === undefined) return;
    setCurrent(next);
    panel.current?.querySelector<HTMLElement>(`[data-in-view="${CSS.escape(next)}"]`)?.focus();
  };
  const choose = (entry: InView) => {
    if (map === null) return;
    setCurrent(entry.id);
    const outcome = chooseInView(entry, map);
    if (outcome !== 'table') setChosen(t(`spoken.${outcome}`, { name: isolateText(nameWords(entry.spoken, words)) }));
  };
  return (
    <div ref={panel} className={classes(frame.card, styles.panel)} data-spoken-list data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <PanelFrame title={t('spoken.title')} onClose={close} takesFocus className={styles.frame}>
        <p className={styles.about}>{t('spoken.about')}</p>
        <div className={styles.summary} role="status" data-spoken-summary>
          {groups.length > 0 ? summaryWords(groups, words) : <EmptyState place="spoken" text={summaryWords(groups, words)} act={map && { label: t('controls.zone'), run: () => map.showZone() }} />}
        </div>
        {map === null ? null : <ArrowButtons className={styles.arrows} label={t('spoken.move')} labelOf={(key) => t(`spoken.moveTo.${key}`)} onPress={(key) => map.lend((live) => panView(live, key))} />}
        <p className="visually-hidden" role="status" data-spoken-chosen>{chosen}</p>
        {shown.map(({ id, entries, more }) => (
          <section key={id} data-spoken-group={id}>
            <h3 className={styles.heading}>{t(`spoken.group.${id}`)} <span className={styles.number}>{printedHere(String(entries.length + more))}</span></h3>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <SpokenEntry
                    entry={entry} words={words} isSelected={entry.id === selectedId} isInTabOrder={entry.id === inTabOrder}
                    onKeyDown={onKeyDown} onChoose={() => choose(entry)}
                    onFocus={() => {
                      hasKeyboard.current = true;
                      setCurrent(entry.id);
                    }}
                    onBlur={({ relatedTarget }) => { hasKeyboard.current = relatedTarget === null; }}
                  />
                </li>
              ))}
              {more === 0 ? null : <li className={styles.more}>{t('spoken.more', { count: more })}</li>}
            </ul>
          </section>
        ))}
      </PanelFrame>
    </div>
  );
}
