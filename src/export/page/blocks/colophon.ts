/** The foot of the page: what is illustrative, what it rests on, how old the data is, who made it. */
import type { Setting } from '../setting.ts';
import { fill } from '../words/fill.ts';
import { plainText } from '../words/plainText.ts';
import { setText, type TextBlock } from '../words/setText.ts';
import { type Block, below } from './block.ts';

export function colophon(setting: Setting, widthMm: number): Block {
  const { style, request: { texts }, palette } = setting;
  const endMm = widthMm * 0.3;
  const mainMm = widthMm - endMm - style.gap;
  const main = below([
    setText(setting, { text: texts.illustrative, role: 'note', widthMm: mainMm, sizeMm: style.small, mostLines: 2, weight: 600 }),
    sources(setting, mainMm),
  ], style.gap * 0.15);
  const end = below([
    setText(setting, { text: texts.dataDate, role: 'data-date', widthMm: endMm, sizeMm: style.small, mostLines: 2, weight: 600, align: 'end' }),
    setting.shows('made') ? setText(setting, { text: texts.made, role: 'made', widthMm: endMm, sizeMm: style.small, mostLines: 2, color: palette.muted, align: 'end' }) : null,
  ].filter((block) => block !== null), style.gap * 0.15);
  const heightMm = Math.max(main.heightMm, end.heightMm);
  return { widthMm, heightMm, place: (startMm, topMm) => [...main.place(startMm, topMm), ...end.place(startMm + widthMm - endMm, topMm)] };
}

/** As many whole sources as have room in three lines, then how many there are besides. The first is shortened where even it has none. */
function sources(setting: Setting, widthMm: number): TextBlock {
  const { style, request: { texts, words }, palette } = setting;
  const all = texts.sources.map(plainText).filter((source) => source !== '');
  const set = (shown: readonly string[]): TextBlock => {
    const left = all.length - shown.length;
    const parts = [...shown, ...(left > 0 ? [`… ${fill(words.moreSources, { count: String(left) })}`] : [])];
    return setText(setting, {
      text: all.length === 0 ? '' : `${words.sources} ${parts.join(words.sourceSeparator)}`, role: 'sources', widthMm, sizeMm: style.small, mostLines: 3, color: palette.muted,
    });
  };
  for (let shown = all.length; shown > 1; shown -= 1) {
    const block = set(all.slice(0, shown));
    if (!block.isCut) return block;
  }
  const first = Array.from(all[0] ?? '');
  for (let length = first.length; length > 8; length = Math.floor(length * 0.8)) {
    const block = set([length === first.length ? first.join('') : `${plainText(first.slice(0, length).join(''))}…`]);
    if (!block.isCut) return block;
  }
  return set(all.slice(0, 1));
}
