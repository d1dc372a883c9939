/** What an action of the app is to a menu, a key and the palette: its name in any language, its key, and what it does. */
import type { MapHandle } from '../../map/mapHandle.ts';
import type { Scenario } from '../../scenario/document.ts';
import type { Locale, View } from '../../scenario/view.ts';
import type { SessionState } from '../../store/sessionStore.ts';
import type { Translate } from '../i18n/i18n.ts';
import type { ShortcutId } from '../shell/shortcuts.ts';

/** In the order in which a list shows them. Words are `commands.group.<id>`. */
export const commandGroups = ['go', 'tables', 'draw', 'edit', 'plan', 'check', 'brief', 'files', 'send', 'layers', 'map', 'settings', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface Command {
  /** Stable, as it is what is remembered of what was done before. */
  readonly id: string;
  readonly group: CommandGroup;
  /** In the language of `t`: it is found by its words in every language. */
  readonly label: (t: Translate, locale: Locale) => string;
  /** The key of the interface that does the same; `keys` are those of a table, as they are printed. */
  readonly shortcut?: ShortcutId;
  readonly keys?: string;
  readonly run: () => void;
}

/** What tells which actions are possible now. */
export interface CommandContext {
  readonly map: MapHandle | null;
  readonly isPhone: boolean;
  readonly t: Translate;
  readonly session: SessionState;
  readonly view: View;
  readonly scenario: Scenario | null;
  readonly isReadOnly: boolean;
  /** A plan of a link is on the screen, and the own one put aside. */
  readonly isLooking: boolean;
  /** A briefing is read: nothing is changed from there. */
  readonly isReading: boolean;
  /** How many steps can be undone and redone. */
  readonly steps: { readonly back: number; readonly forth: number };
  readonly selection: {
    /** Ids of the plan's own that are selected. */
    readonly planned: readonly string[];
    readonly lines: number;
    readonly areAllHidden: boolean;
  };
}
