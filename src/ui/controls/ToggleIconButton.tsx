/** An icon button that is either on or off (aria-pressed). The label says what is on, and does not change with the state. */
import type { ReactNode } from 'react';
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { WithTooltip } from './tooltip/WithTooltip.tsx';

export interface ToggleIconButtonProps extends Omit<ToggleButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
  readonly className?: string | undefined;
}

export function ToggleIconButton({ label, icon, shortcut, className, ...rest }: ToggleIconButtonProps) {
  return (
    <WithTooltip text={label} shortcut={shortcut}>
      <ToggleButton {...rest} aria-label={label} className={classes(styles.iconButton, className)}>{icon}</ToggleButton>
    </WithTooltip>
  );
}
