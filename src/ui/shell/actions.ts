/** What a button, a menu entry and a key may ask for alike, so that they do the same. */
import { letGoOfEdit } from '../../store/editing/editStore.ts';
import { compareStore } from '../../store/compareStore.ts';
import type { ThemeChoice } from '../../store/sessionStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import type { Panel } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import type { Locale, SymbolSet } from '../../scenario/view.ts';

const session = () => sessionStore.getState();

export const showPanel = (panel: Panel | null): void => session().set({ panel });
export const togglePanel = (panel: Panel): void => showPanel(session().panel === panel ? null : panel);
export const toggleSidebar = (): void => session().set({ sidebarOpen: !session().sidebarOpen });
export const toggleTimeline = (): void => session().set({ timelineOpen: !session().timelineOpen });
export const chooseTheme = (themeChoice: ThemeChoice): void => session().set({ themeChoice });
export const toggleTheme = (): void => chooseTheme(session().theme === 'dark' ? 'light' : 'dark');
/** What `toggleLanguage` leads back to. */
let languageBefore: Locale | null = null;
export const chooseLanguage = (locale: Locale): void => {
  languageBefore = session().locale;
  viewStore.getState().setLocale(locale);
};
/** To the language before, and to and fro between the two; at first between English and Arabic. */
export const toggleLanguage = (): void => {
  const { locale } = session();
  chooseLanguage(languageBefore && languageBefore !== locale ? languageBefore : locale === 'en' ? 'ar' : 'en');
};
export const chooseSymbols = (symbols: SymbolSet): void => viewStore.getState().setSymbols(symbols);
export const toggleSymbols = (): void => chooseSymbols(viewStore.getState().view.symbols === 'military' ? 'pictogram' : 'military');

/** Opens what "located 0 of 22" counts: the table of held properties, and on the planner's table their ledger. */
export const showHeldProperties = (): void => session().set(
  session().mode === 'sketch' ? { panel: 'work', workTab: 'properties' } : { panel: 'table', tableLayer: 'held-properties' },
);

/** Closes the topmost thing that is open: the line under the pen, the armed tool, an edit under way, the swipe, a panel, then the inspector, then the timeline. False where nothing was. */
export function closeTopmost(): boolean {
  const { panel, timelineOpen, tool, draft, placing } = session();
  if (draft !== null) session().set({ draft: null, refusal: null });
  else if (tool !== null) session().set({ tool: null, refusal: null });
  else if (placing !== null) session().set({ placing: null });
  else if (letGoOfEdit()) return true;
  else if (compareStore.getState().isSwiping) compareStore.getState().setSwiping(false);
  else if (panel !== null) showPanel(null);
  else if (viewStore.getState().view.selectedId !== null) viewStore.getState().select(null);
  else if (timelineOpen) toggleTimeline();
  else return false;
  return true;
}
