/**
 * A button that opens a menu. The menu itself (lists, popover, typeahead) is fetched when the pointer or the keyboard
 * first comes near, so that the first screen does not carry it.
 */
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from '../Button.module.css';
import { classes } from '../classes.ts';
import type { MenuGroup } from './menuGroup.ts';
import { WithTooltip } from '../tooltip/WithTooltip.tsx';

const loadMenu = () => import('./MenuPopover.tsx');
const MenuPopover = lazy(async () => ({ default: (await loadMenu()).MenuPopover }));

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly groups: readonly MenuGroup[];
  readonly className?: string | undefined;
}

export function MenuButton({ label, icon, groups, className }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const preload = () => void loadMenu();
  return (
    <>
      <WithTooltip text={label}>
        <Button
          ref={trigger}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': menuId } : {})}
          className={classes(styles.iconButton, className)}
          onHoverStart={preload}
          onFocus={preload}
          onPress={() => setOpen(true)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setOpen(true);
            else event.continuePropagation();
          }}
        >
          {icon}
        </Button>
      </WithTooltip>
      {isOpen ? (
        <Suspense fallback={null}>
          <MenuPopover id={menuId} label={label} groups={groups} triggerRef={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
