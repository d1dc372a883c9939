/**
 * Reads the little Markdown of slides and notes: paragraphs, headings, lists, bold, italic, http(s) links, and numbers in double braces. What else
 * Markdown knows is kept as the text it is; nothing of it ever becomes HTML.
 */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { slideFields } from '../../kinds/slide.ts';
import type { SlideText, Span, TextBlock, TextRemark } from './slideText.ts';

/** Characters of one text that are read: some forty full pages, and what a notes pane can show. */
export const mostCharacters = 100_000;

/** Lists and quotations in one another; deeper ones are as deep as this. */
const deepest = 4;

const cache = new Map<string, SlideText>();
const mostKept = 400;

/** The same object for the same text. */
export function readText(markdown: string): SlideText {
  const known = cache.get(markdown);
  if (known) return known;
  if (cache.size >= mostKept) cache.clear();
  const read = parse(markdown);
  cache.set(markdown, read);
  return read;
}

function parse(markdown: string): SlideText {
  const remarks = new Set<TextRemark>();
  if (markdown.length > mostCharacters) remarks.add('too-long');
  const text = markdown.slice(0, mostCharacters);
  const blocks: TextBlock[] = [];
  if (isBeyondUse(text)) for (const paragraph of text.split(/\n{2,}/)) blocks.push({ type: 'paragraph', spans: withFields(paragraph, plain, remarks) });
  else for (const node of fromMarkdown(text).children) readBlock(node, 0, text, blocks, remarks);
  return { blocks, remarks: [...remarks] };
}

/** Signs of emphasis, and lines that make titles of those above them: past so many the parser takes the square of their number, a quarter of a second here (measured). */
const mostSigns = 2000;
const mostUnderlines = 300;

/** Thousands of nested quotations, brackets or stars take a Markdown parser ever longer: no slide has them, and such a text is shown as it was written. */
function isBeyondUse(text: string): boolean {
  return /(?:[>*_[\]()`~!-]\s?){200}/.test(text) || countOf(text, /[*_]/g) > mostSigns || countOf(text, /^[ >]*[-=]+ *$/gm) > mostUnderlines;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

function readBlock(node: RootContent | BlockContent | DefinitionContent, depth: number, source: string, blocks: TextBlock[], remarks: Set<TextRemark>): void {
  switch (node.type) {
    case 'paragraph':
      blocks.push({ type: 'paragraph', spans: readSpans(node.children, plain, source, remarks) });
      return;
    case 'heading':
      blocks.push({ type: 'heading', spans: readSpans(node.children, plain, source, remarks) });
      return;
    case 'blockquote':
      for (const child of node.children) readBlock(child, depth, source, blocks, remarks);
      return;
    case 'list': {
      for (const [index, item] of node.children.entries()) {
        let isFirst = true;
        for (const child of item.children) {
          if (child.type === 'paragraph' && isFirst) {
            blocks.push({ type: 'item', number: node.ordered ? (node.start ?? 1) + index : null, depth: Math.min(depth, deepest), spans: readSpans(child.children, plain, source, remarks) });
          } else readBlock(child, depth + 1, source, blocks, remarks);
          isFirst = false;
        }
      }
      return;
    }
    case 'code':
      blocks.push({ type: 'paragraph', spans: withFields(node.value, plain, remarks) });
      return;
    case 'html':
      remarks.add('html');
      blocks.push({ type: 'paragraph', spans: withFields(node.value, plain, remarks) });
      return;
    case 'thematicBreak':
    case 'definition':
      return;
    default:
      blocks.push({ type: 'paragraph', spans: withFields(sourceOf(node, source), plain, remarks) });
  }
}

interface Face {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
}

const plain: Face = { isBold: false, isItalic: false, href: null };

function readSpans(nodes: readonly PhrasingContent[], face: Face, source: string, remarks: Set<TextRemark>): readonly Span[] {
  return nodes.flatMap((node): readonly Span[] => {
    switch (node.type) {
      case 'text': return withFields(node.value, face, remarks);
      case 'strong': return readSpans(node.children, { ...face, isBold: true }, source, remarks);
      case 'emphasis': return readSpans(node.children, { ...face, isItalic: true }, source, remarks);
      case 'break': return [{ type: 'break' }];
      case 'inlineCode': return withFields(node.value, face, remarks);
      case 'link': {
        const href = webAddress(node.url);
        if (href === null) remarks.add('address');
        return readSpans(node.children, { ...face, href }, source, remarks);
      }
      case 'image':
        remarks.add('image');
        return withFields(node.alt ?? '', face, remarks);
      case 'html':
        remarks.add('html');
        return withFields(node.value, face, remarks);
      default: return withFields(sourceOf(node, source), face, remarks);
    }
  });
}

/** Null for anything but an absolute http(s) address. */
function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}

const fieldPattern = /\{\{\s*([\w-]+)(?:@([\w.-]+))?\s*\}\}/g;

function withFields(text: string, face: Face, remarks: Set<TextRemark>): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const say = (part: string) => {
    if (part !== '') spans.push({ type: 'text', text: part, ...face });
  };
  for (const match of text.matchAll(fieldPattern)) {
    const [all, field = '', postureId] = match;
    say(text.slice(from, match.index));
    if (!slideFields.some((known) => known === field)) remarks.add('unknown-field');
    spans.push({ type: 'field', field, postureId: postureId ?? null, isBold: face.isBold, isItalic: face.isItalic });
    from = match.index + all.length;
  }
  say(text.slice(from));
  return spans;
}

function sourceOf(node: Pick<RootContent, 'position'>, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
