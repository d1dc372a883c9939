/** A button that shows only an icon. Its label is its name to a screen reader and its tooltip to everyone else. */
import type { ReactNode, Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { WithTooltip } from './tooltip/WithTooltip.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, icon, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <WithTooltip text={label} shortcut={shortcut}>
      <Button {...rest} aria-label={label} className={classes(styles.iconButton, className)}>{icon}</Button>
    </WithTooltip>
  );
}
