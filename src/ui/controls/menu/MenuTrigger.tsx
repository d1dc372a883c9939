/** The button that opens a menu. What opens is fetched when the pointer or the keyboard first comes near, so that the first screen does not carry it. */
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { LazyPart } from '../../shell/LazyPart.tsx';
import styles from '../Button.module.css';
import { classes } from '../classes.ts';
import { WithTooltip } from '../tooltip/WithTooltip.tsx';

/** What a menu has to know of the button that opened it. */
export interface OpenMenu {
  readonly id: string;
  readonly label: string;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

interface MenuTriggerProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className?: string | undefined;
  /** Fetches what `children` draws. */
  readonly load: () => Promise<unknown>;
  readonly children: (menu: OpenMenu) => ReactNode;
}

export function MenuTrigger({ label, icon, className, load, children }: MenuTriggerProps) {
  const [isOpen, setOpen] = useState(false);
  const triggerRef = useRef<HTMLButtonElement>(null);
  const id = useId();
  // One that does not come is said when the menu is asked for.
  const preload = () => void load().catch(() => undefined);
  return (
    <>
      <WithTooltip text={label}>
        <Button
          ref={triggerRef}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
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
      {isOpen ? <LazyPart>{children({ id, label, triggerRef, onClose: () => setOpen(false) })}</LazyPart> : null}
    </>
  );
}
