/** The sheet of keys, from the same list the listener reads, and the switch that turns single keys off. */
import type { ReactNode } from 'react';
import { Dialog } from '../controls/Dialog.tsx';
import { Switch } from '../controls/Switch.tsx';
import { showPanel } from '../shell/actions.ts';
import { type ShortcutGroup, type ShortcutId, shortcutIds, shortcuts } from '../shell/shortcuts.ts';
import { drawShortcuts, everywhereShortcuts, sketchShortcuts } from './tableShortcuts.ts';
import { setSingleKeys, useSingleKeys } from '../shell/shortcutSetting.ts';
import { useText } from '../useStores.ts';
import styles from './ShortcutsDialog.module.css';

const groups: readonly ShortcutGroup[] = ['find', 'show', 'settings'];

/** What no key cap says is said in words of the language. */
const wordKeys = ['arrows', 'shiftArrows', 'altArrows', 'space', 'twice', 'shiftPress', 'shiftDrag', 'rightPress'] as const;
const isWords = (key: string): key is (typeof wordKeys)[number] => wordKeys.some((known) => known === key);

const keysIn = (group: ShortcutGroup): readonly ShortcutId[] => shortcutIds.filter((id) => shortcuts[id].group === group);

function Row({ act, children }: { readonly act: string; readonly children: ReactNode }) {
  return <div className={styles.row}><dt>{act}</dt><dd>{children}</dd></div>;
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const t = useText();
  return keys.map((key) => (isWords(key) ? <kbd key={key}>{t(`shortcuts.${key}`)}</kbd> : <kbd key={key} dir="ltr">{key}</kbd>));
}

export function ShortcutsDialog() {
  const t = useText();
  const singleKeys = useSingleKeys();
  return (
    <Dialog title={t('shortcuts.title')} onClose={() => showPanel(null)}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.heading}>{t(`shortcuts.group.${group}`)}</h3>
            <dl className={styles.list}>
              {keysIn(group).map((id) => (
                <Row key={id} act={t(`shortcuts.act.${id}`)}>
                  <kbd dir="ltr">{shortcuts[id].key}</kbd>
                  {id === 'zone' ? <kbd dir="ltr">{t('shortcuts.home')}</kbd> : null}
                </Row>
              ))}
              {group === 'find' ? everywhereShortcuts.map(({ id, keys }) => <Row key={id} act={t(`shortcuts.everywhere.${id}`)}><Keys keys={keys} /></Row>) : null}
            </dl>
          </section>
        ))}
        <section>
          <h3 className={styles.heading}>{t('shortcuts.group.map')}</h3>
          <dl className={styles.list}>
            <Row act={t('shortcuts.mapKeys.pan')}><kbd>{t('shortcuts.arrows')}</kbd></Row>
            <Row act={t('shortcuts.mapKeys.rotate')}><kbd>{t('shortcuts.shiftArrows')}</kbd></Row>
          </dl>
        </section>
        <section>
          <h3 className={styles.heading}>{t('shortcuts.group.sketch')}</h3>
          <dl className={styles.list}>
            {sketchShortcuts.map(({ id, keys }) => <Row key={id} act={t(`shortcuts.sketchKeys.${id}`)}><Keys keys={keys} /></Row>)}
          </dl>
        </section>
        <section>
          <h3 className={styles.heading}>{t('shortcuts.group.draw')}</h3>
          <dl className={styles.list}>
            {drawShortcuts.map(({ id, keys }) => <Row key={id} act={t(`shortcuts.drawKeys.${id}`)}><Keys keys={keys} /></Row>)}
          </dl>
        </section>
      </div>
      <div className={styles.setting}>
        <Switch isSelected={singleKeys} onChange={setSingleKeys} aria-describedby="single-keys-hint">{t('shortcuts.enabled')}</Switch>
        <p id="single-keys-hint" className={styles.hint}>{t('shortcuts.enabledHint')}</p>
      </div>
    </Dialog>
  );
}
