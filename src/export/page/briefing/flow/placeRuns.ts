/**
 * Where the runs of a line stand: in the order in which it is read from the left, as Unicode has it (UAX 9). A run of one face stays one
 * wherever it reads the same by itself, so that it is found and edited as one.
 */
import bidiFactory from 'bidi-js';
import { orderVisually } from '../../../text/splitRuns.ts';
import type { MeasureText, PlacedTextRun, TextDirection, TextRun } from '../../pageLayout.ts';

const bidi = bidiFactory();

interface Segment extends TextRun {
  readonly direction: TextDirection;
  /** Places of its levels in the order of reading. */
  readonly from: number;
  readonly to: number;
}

/** From `leftMm` on, in logical order. */
export function placeRuns(runs: readonly TextRun[], direction: TextDirection, leftMm: number, sizeMm: number, measure: MeasureText): { readonly runs: readonly PlacedTextRun[]; readonly widthMm: number } {
  const segments = runs.length <= 1 ? runs.map((run) => ({ ...run, direction, from: 0, to: 0 })) : inOrder(runs, direction);
  const widths = segments.map(({ text, weight, direction: own }) => measure(text, sizeMm, weight, own));
  const lefts: number[] = [];
  let at = leftMm;
  for (const place of segments.map((_, index) => index).sort((a, b) => (segments[a]?.from ?? 0) - (segments[b]?.from ?? 0))) {
    lefts[place] = at;
    at += widths[place] ?? 0;
  }
  return {
    widthMm: at - leftMm,
    runs: segments.map(({ text, weight, isItalic, link, color, direction: own }, index) => ({ text, weight, isItalic, link, ...(color === undefined ? {} : { color }), direction: own, leftMm: lefts[index] ?? leftMm, widthMm: widths[index] ?? 0 })),
  };
}

/** `from` and `to`: where each stands from left to right. */
function inOrder(runs: readonly TextRun[], direction: TextDirection): readonly Segment[] {
  const text = runs.map((run) => run.text).join('');
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const pieces: { readonly run: number; text: string; readonly level: number }[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    for (let offset = 0; offset < run.text.length; offset += 1, at += 1) {
      const level = levels[at] ?? 0;
      const last = pieces.at(-1);
      if (last && last.run === index && last.level === level) last.text += run.text[offset] ?? '';
      else pieces.push({ run: index, text: run.text[offset] ?? '', level });
    }
  }
  const places: number[] = [];
  for (const [place, index] of orderVisually(pieces.map(({ level }) => level)).entries()) places[index] = place;
  return runs.flatMap((run, index): Segment[] => {
    const own = pieces.flatMap((piece, at) => (piece.run === index ? [{ ...piece, place: places[at] ?? 0 }] : []));
    const [from, to] = [Math.min(...own.map(({ place }) => place)), Math.max(...own.map(({ place }) => place))];
    const alone = orderVisually(own.map(({ level }) => level));
    const isWhole = to - from === own.length - 1 && alone.every((piece, place) => own[piece]?.place === from + place);
    if (own.length > 1 && isWhole) return [{ ...run, direction, from, to }];
    return own.map(({ text: part, level, place }) => ({ ...run, text: part, direction: level % 2 === 1 ? 'rtl' : 'ltr', from: place, to: place }));
  });
}
