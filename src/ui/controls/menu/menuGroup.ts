/** What a menu lists: groups of entries. A group with a choice shows which of its entries holds. */
import type { ReactNode } from 'react';

export interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  /** The label as plain text, for typing ahead; needed where `label` is not text. */
  readonly textValue?: string;
  readonly icon?: ReactNode;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly id: string;
  /** Null for a group that needs no heading. */
  readonly label: string | null;
  /** Id of the entry that holds, in a group where one must; absent in a group of acts. */
  readonly chosen?: string;
  readonly entries: readonly MenuEntry[];
}
