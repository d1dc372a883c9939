/** The text of a slide or its notes as paragraphs of a page, its numbers filled in. */
import { readText } from '../../../../scenario/briefing/text/readText.ts';
import type { FieldSpan, Span, TextRemark } from '../../../../scenario/briefing/text/slideText.ts';
import type { SlideParagraph, SlideRun } from '../../../../export/page/briefing/slideRequest.ts';

/** What a number says within a sentence. */
export type FillField = (span: FieldSpan) => string;

export interface ReadParagraphs {
  readonly paragraphs: readonly SlideParagraph[];
  readonly remarks: readonly TextRemark[];
}

export function slideParagraphs(markdown: string, fillField: FillField): ReadParagraphs {
  const { blocks, remarks } = readText(markdown);
  return {
    remarks,
    paragraphs: blocks.map((block): SlideParagraph => ({
      type: block.type, bullet: block.type !== 'item' ? null : block.number === null ? '•' : `${block.number}.`, depth: block.type === 'item' ? block.depth : 0,
      runs: block.spans.map((span) => runOf(span, fillField)),
    })),
  };
}

function runOf(span: Span, fillField: FillField): SlideRun {
  switch (span.type) {
    case 'text': return { text: span.text, isBold: span.isBold, isItalic: span.isItalic, href: span.href };
    case 'field': return { text: fillField(span), isBold: true, isItalic: span.isItalic, href: null };
    case 'break': return { text: '\n', isBold: false, isItalic: false, href: null };
  }
}

/** Without faces, a paragraph a line: for notes panes and for words on the map. */
export function plainLines(markdown: string, fillField: FillField): readonly string[] {
  return slideParagraphs(markdown, fillField).paragraphs.map(({ bullet, runs }) => [bullet === null ? '' : `${bullet} `, ...runs.map(({ text }) => text)].join(''));
}
