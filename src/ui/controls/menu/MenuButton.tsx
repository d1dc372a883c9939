/** A button with a menu of entries that are at hand. */
import { lazy, type ReactNode } from 'react';
import type { MenuGroup } from './menuGroup.ts';
import { MenuTrigger } from './MenuTrigger.tsx';

const loadMenu = async () => ({ default: (await import('./MenuPopover.tsx')).MenuPopover });
const MenuPopover = lazy(loadMenu);

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly groups: readonly MenuGroup[];
  readonly className?: string | undefined;
}

export function MenuButton({ groups, ...button }: MenuButtonProps) {
  return <MenuTrigger {...button} load={loadMenu}>{(menu) => <MenuPopover {...menu} groups={groups} />}</MenuTrigger>;
}
