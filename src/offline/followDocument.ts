/** Keeps the document itself in step with the stores: language, direction, theme, and the state of the map for whoever waits. */
import { isLocale, isRightToLeft, type Locale, type Theme } from '../scenario/view.ts';
import { sessionStore, type ThemeChoice } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { languageInside } from './inside/planInside.ts';

/** Follows until the page is closed; resolves once the first language is loaded by `loadLanguage`. */
export async function followDocument(loadLanguage: (locale: Locale) => Promise<void>): Promise<void> {
  const darkRoom = window.matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = () => {
    const theme = resolveTheme(sessionStore.getState().themeChoice, darkRoom.matches);
    document.documentElement.dataset['theme'] = theme;
    if (sessionStore.getState().theme !== theme) sessionStore.getState().set({ theme });
  };
  applyTheme();
  // On a narrow screen the panel lies over the map, so a newcomer sees the map first.
  if (window.matchMedia('(max-width: 719px)').matches) sessionStore.getState().set({ sidebarOpen: false });
  darkRoom.addEventListener('change', applyTheme);
  sessionStore.subscribe((state, before) => {
    if (state.themeChoice !== before.themeChoice) applyTheme();
    if (state.mapStatus !== before.mapStatus) document.documentElement.dataset['mapStatus'] = state.mapStatus;
    if (state.sidebarOpen !== before.sidebarOpen) document.body.dataset['sidebar'] = state.sidebarOpen ? 'open' : 'closed';
  });

  const inside = languageInside();
  const languages = inside ? [inside] : navigator.languages;
  let wanted: Locale | null = null;
  const applyLocale = async (locale: Locale) => {
    wanted = locale;
    try {
      await loadLanguage(locale);
    } catch (error) {
      // The first language must come; a later one that does not leaves the reader with the one in use.
      if (!document.documentElement.dataset['language']) throw error;
      sessionStore.getState().set({ notice: 'language-missing' });
      return;
    }
    // Another one may have been asked for while this one was loading.
    if (wanted !== locale) return;
    document.documentElement.dataset['language'] = locale;
    document.documentElement.lang = locale;
    // On the body: a canvas that is no part of the page takes its direction from the document's element, and MapLibre, which has put
    // the signs of a label in order by then, would draw its brackets the wrong way round.
    document.body.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
    sessionStore.getState().set({ locale });
  };
  viewStore.subscribe(({ view }) => {
    const locale = resolveLocale(view.locale, languages);
    if (locale !== wanted) void applyLocale(locale);
  });
  await applyLocale(resolveLocale(viewStore.getState().view.locale, languages));
}

function resolveTheme(choice: ThemeChoice, isDark: boolean): Theme {
  if (choice !== 'system') return choice;
  return isDark ? 'dark' : 'light';
}

/** The view's language, or the first of the browser's that the app speaks, or English. */
export function resolveLocale(chosen: Locale | null, languages: readonly string[]): Locale {
  if (chosen) return chosen;
  for (const language of languages) {
    const [spoken = ''] = language.toLowerCase().split('-');
    if (isLocale(spoken)) return spoken;
  }
  return 'en';
}
