/** The foot of the page: what is illustrative, what it rests on, how old the data is, who made it. */
import type { Setting } from '../setting.ts';
import { fill, inDigits } from '../words/fill.ts';
import { mostThat } from '../words/mostThat.ts';
import { isolateOpeners, plainText } from '../words/plainText.ts';
import { setText, type TextBlock } from '../words/setText.ts';
import { type Block, below } from './block.ts';

/** Across the page: what must not be overlooked at its beginning, who and when at its end. */
export function colophon(setting: Setting, widthMm: number): Block {
  const { style } = setting;
  const endMm = widthMm * 0.27;
  const mainMm = widthMm - endMm - style.gap;
  const main = below([illustrativeLine(setting, mainMm), sourceLines(setting, mainMm, 3)], style.gap * 0.1);
  const end = below(dated(setting, endMm, 'end'), style.gap * 0.1);
  const heightMm = Math.max(main.heightMm, end.heightMm);
  return { widthMm, heightMm, place: (startMm, topMm) => [...main.place(startMm, topMm), ...end.place(startMm + widthMm - endMm, topMm)] };
}

/** The same in a column, with as many lines of sources as have room in `heightMm`, three at least. */
export function colophonColumn(setting: Setting, widthMm: number, heightMm: number): Block {
  const { style } = setting;
  const gapMm = style.gap * 0.35;
  const first = illustrativeLine(setting, widthMm);
  const last = dated(setting, widthMm, 'start');
  const leftMm = heightMm - below([first, ...last], gapMm).heightMm - gapMm;
  const lineMm = setText(setting, { text: setting.request.words.sources, role: 'sources', widthMm, sizeMm: style.small, mostLines: 1 }).heightMm;
  return below([first, sourceLines(setting, widthMm, Math.max(3, Math.floor(leftMm / lineMm))), ...last], gapMm);
}

export function illustrativeLine(setting: Setting, widthMm: number): Block {
  const { style, request: { texts }, direction } = setting;
  return setText(setting, { text: texts.illustrative, role: 'note', widthMm, sizeMm: style.small, mostLines: 3, weight: 600, direction });
}

function dated(setting: Setting, widthMm: number, align: 'start' | 'end'): readonly Block[] {
  const { style, request: { texts }, palette, direction } = setting;
  const date = setText(setting, { text: texts.dataDate, role: 'data-date', widthMm, sizeMm: style.small, mostLines: 2, weight: 600, align, direction });
  if (!setting.shows('made')) return [date];
  return [date, setText(setting, { text: texts.made, role: 'made', widthMm, sizeMm: style.small, mostLines: 2, color: palette.muted, align, direction })];
}

/** As many whole sources as have room, then how many there are besides. The first is shortened where even it has none. */
export function sourceLines(setting: Setting, widthMm: number, mostLines: number): TextBlock {
  const { style, request, palette } = setting;
  const { texts, words } = request;
  const all = texts.sources.map(plainText).filter((source) => source !== '');
  // Each in its own direction, whatever language the page has.
  const isolated = (source: string) => (isolateOpeners.includes(source.charAt(0)) ? source : `\u2068${source}\u2069`);
  const set = (shown: readonly string[]): TextBlock => {
    const left = all.length - shown.length;
    const parts = [...shown.map(isolated), ...(left > 0 ? [`… ${fill(words.moreSources, { count: inDigits(String(left), words.digits) })}`] : [])];
    return setText(setting, {
      text: all.length === 0 ? '' : `${words.sources}: ${parts.join(words.sourceSeparator)}`, role: 'sources', widthMm, sizeMm: style.small, mostLines, color: palette.muted, direction: setting.direction,
    });
  };
  const whole = mostThat(all.length, (shown) => !set(all.slice(0, shown)).isCut);
  if (whole > 0) return set(all.slice(0, whole));
  const first = Array.from(all[0] ?? '');
  for (let length = first.length; length > 8; length = Math.floor(length * 0.8)) {
    const block = set([length === first.length ? first.join('') : `${plainText(first.slice(0, length).join(''))}…`]);
    if (!block.isCut) return block;
  }
  return set(all.slice(0, 1));
}
