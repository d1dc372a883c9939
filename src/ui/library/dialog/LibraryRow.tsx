/** One scenario of the library: its title opens it, the menu does the rest. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { LibraryEntry } from '../../../offline/library/entries.ts';
import { addressWith } from '../../../offline/tabScenario.ts';
import { Button } from '../../controls/Button.tsx';
import { MoreIcon } from '../../controls/icons.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import { useSession, useText } from '../../useStores.ts';
import styles from './Library.module.css';
import { timeWords } from '../timeWords.ts';

interface LibraryRowProps {
  readonly entry: LibraryEntry;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onPutBack: () => void;
}

function RenameField({ title, onDone }: { readonly title: string; readonly onDone: (title: string | null) => void }) {
  const t = useText();
  const [text, setText] = useState(title);
  const isFit = text.trim() !== '';
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onDone(text.trim());
      }}
    >
      <input
        className={styles.input} aria-label={t('library.newTitle')} value={text} dir="auto" maxLength={200}
        ref={(input) => { if (input && document.activeElement !== input) input.focus(); }}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog stays.
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button type="submit" variant="primary" isDisabled={!isFit}>{t('library.rename')}</Button>
      <Button onPress={() => onDone(null)}>{t('library.cancel')}</Button>
    </form>
  );
}

export function LibraryRow({ entry, onOpen, onRename, onDuplicate, onDelete, onPutBack }: LibraryRowProps) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const [isRenaming, setRenaming] = useState(false);
  const { id, title, author, modified, featureCount, isDeleted, isOpenHere, isOpenElsewhere, isUnclean, isNewer } = entry;
  const badge = isOpenHere ? 'openHere' : isOpenElsewhere ? 'openElsewhere' : isUnclean ? 'unclean' : null;
  if (isRenaming) {
    return (
      <li className={styles.row}>
        <RenameField
          title={title}
          onDone={(next) => {
            setRenaming(false);
            if (next !== null && next !== title) onRename(next);
          }}
        />
      </li>
    );
  }
  const changes = isOpenElsewhere ? [] : [
    ...(isNewer ? [] : [{ id: 'rename', label: t('library.rename'), onAction: () => setRenaming(true) }]),
    { id: 'delete', label: t('library.delete'), onAction: onDelete },
  ];
  const groups = [{
    id: 'acts', label: null,
    entries: [
      { id: 'tab', label: t('library.openInTab'), onAction: () => void window.open(addressWith(id), '_blank', 'noopener') },
      { id: 'duplicate', label: t('library.act.duplicate'), onAction: onDuplicate },
      ...changes,
    ],
  }];
  return (
    <li className={styles.row} data-entry={title} data-deleted={isDeleted || undefined}>
      <div className={styles.what}>
        {isDeleted ? <span className={styles.title}><bdi>{title}</bdi></span> : (
          <AriaButton className={styles.title ?? ''} onPress={onOpen}><bdi>{title}</bdi></AriaButton>
        )}
        {badge === null ? null : <span className={styles.badge} data-badge={badge}>{t(`library.badge.${badge}`)}</span>}
        <span className={styles.facts}>
          {author === '' ? null : <><bdi>{author}</bdi>{' · '}</>}
          {t('library.modified', { time: timeWords(modified, locale) })}{' · '}{t('sketch.count', { count: featureCount })}
        </span>
      </div>
      {isDeleted
        ? <Button onPress={onPutBack}>{t('library.putBack')}</Button>
        : <MenuButton label={t('library.moreOf', { title })} icon={<MoreIcon />} groups={groups} />}
    </li>
  );
}
