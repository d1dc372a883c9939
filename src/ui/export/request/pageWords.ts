/** The words of every page in its language, with their places left to be filled in. */
import type { PageWords } from '../../../export/page/pageRequest.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { printed } from '../../i18n/printed.ts';

/** Fills a place in a message with itself. */
const kept = { count: '{count}', figure: '{figure}', value: '{value}' } as const;

const digitsOf = (locale: Locale): string => [...'0123456789'].map((digit) => printed(digit, locale)).join('') + [...printed('1,000', locale)][1] + [...printed('1.5', locale)][1];

export function pageWords(t: Translate, locale: Locale): PageWords {
  return {
    digits: digitsOf(locale),
    legend: t('legend.title'), moreRows: t('page.moreRows', { number: kept.count }), sources: t('page.sources'), sourceSeparator: `${t('inspector.semicolon')} `, moreSources: t('page.moreSources', { number: kept.count }),
    scale: t('page.scale', { figure: kept.figure }), meters: t('status.meters', { value: kept.value }), kilometers: t('status.kilometers', { value: kept.value }), tilted: t('page.tilted'),
    north: t('page.north'), inset: t('page.inset'), qr: t('page.qr'), qrTooLong: t('page.qrTooLong'),
  };
}
