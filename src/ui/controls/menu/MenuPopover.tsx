/** The menu that MenuButton opens: entries in groups, choices as radio items, closed by a choice, Escape or a press elsewhere. */
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components/Menu';
import { CheckIcon } from '../icons.tsx';
import type { MenuEntry, MenuGroup } from './menuGroup.ts';
import styles from './MenuPopover.module.css';
import type { OpenMenu } from './MenuTrigger.tsx';

interface MenuPopoverProps extends OpenMenu {
  readonly groups: readonly MenuGroup[];
}

function renderEntry({ id, label, textValue, icon, shortcut, onAction }: MenuEntry, isChoice: boolean) {
  const text = textValue ?? (typeof label === 'string' ? label : id);
  return (
    <MenuItem key={id} id={id} textValue={text} onAction={onAction} className={styles.item ?? ''}>
      <span className={styles.icon}>{icon}</span>
      <Text slot="label" className={styles.label ?? ''}>{label}</Text>
      {/* Printed by the style sheet: a hint to the eye, no part of the entry's name. */}
      {shortcut === undefined ? null : <span className={styles.key} data-key={shortcut} aria-hidden="true" />}
      {isChoice ? <span className={styles.check}><CheckIcon /></span> : null}
    </MenuItem>
  );
}

export function MenuPopover({ id, label, groups, triggerRef, onClose }: MenuPopoverProps) {
  return (
    <Popover
      isOpen triggerRef={triggerRef} aria-label={label} placement="bottom end" offset={6} className={styles.popover ?? ''}
      onOpenChange={(open) => { if (!open) onClose(); }}
    >
      {/* The menu pattern wants the keyboard on its first entry; this is React Aria's own property, not the attribute. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Menu id={id} aria-label={label} autoFocus="first" onClose={onClose} className={styles.menu ?? ''}>
        {groups.map((group) => (
          <MenuSection
            key={group.id}
            id={group.id}
            className={styles.group ?? ''}
            aria-label={group.label ?? label}
            selectionMode={group.chosen === undefined ? 'none' : 'single'}
            selectedKeys={group.chosen === undefined ? [] : [group.chosen]}
            disallowEmptySelection
          >
            {group.label === null ? null : <Header className={styles.heading ?? ''}>{group.label}</Header>}
            {group.entries.map((entry) => renderEntry(entry, group.chosen !== undefined))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}
