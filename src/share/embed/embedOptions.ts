/** What the query of an embed's address asks for, and the address that asks for it. What cannot be read is as if it were not there. */
import { isLocale, type Locale, type Theme } from '../../scenario/view.ts';

export interface EmbedOptions {
  /** The page that may speak to the embed and hear of it; null: none. */
  readonly origin: string | null;
  readonly hasLegend: boolean;
  readonly hasCaption: boolean;
  /** Null follows the view, and where that names none, the browser. */
  readonly locale: Locale | null;
  /** Null follows the device. */
  readonly theme: Theme | null;
}

export const plainEmbed: EmbedOptions = { origin: null, hasLegend: true, hasCaption: true, locale: null, theme: null };

/** `search`: the query with its `?`. */
export function readEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const locale = query.get('lang');
  const theme = query.get('theme');
  return {
    origin: originOf(query.get('origin') ?? ''),
    hasLegend: query.get('legend') !== '0',
    hasCaption: query.get('caption') !== '0',
    locale: isLocale(locale) ? locale : null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

/** The address of the embed. `page`: that of the app, of which what stands before the query is taken; `fragment` without its `#`. */
export function embedAddress(page: string, fragment: string, { origin, hasLegend, hasCaption, locale, theme }: EmbedOptions = plainEmbed): string {
  const parts = [
    'embed',
    ...(origin === null ? [] : [`origin=${origin}`]),
    ...(hasLegend ? [] : ['legend=0']),
    ...(hasCaption ? [] : ['caption=0']),
    ...(locale === null ? [] : [`lang=${locale}`]),
    ...(theme === null ? [] : [`theme=${theme}`]),
  ];
  return `${page.replace(/[?#].*$/s, '')}?${parts.join('&')}#${fragment}`;
}

/** The origin of an address of the web, as browsers write it; null for anything that is not one exact page's. */
export function originOf(text: string): string | null {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && !origin.includes('*') ? origin : null;
  } catch {
    return null;
  }
}
