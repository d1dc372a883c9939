/** The text of a slide, or its notes, as it was written: paragraphs, headings, lists, links that open beside the app, and numbers from the analysis. Never HTML. */
import { Fragment, type ReactNode } from 'react';
import { readText } from '../../../scenario/briefing/text/readText.ts';
import type { FieldSpan, Span, TextBlock } from '../../../scenario/briefing/text/slideText.ts';
import { classes } from '../../controls/classes.ts';
import styles from './SlideText.module.css';

/** How a number in the text is shown; the span names it and its posture. */
export type FieldFace = (span: FieldSpan) => ReactNode;

interface Props {
  readonly markdown: string;
  /** Absent shows the name of the number in its braces: where no analysis is at hand. */
  readonly field?: FieldFace | undefined;
  readonly className?: string | undefined;
}

export function SlideTextView({ markdown, field = bare, className }: Props) {
  return <div className={classes(styles.text, className)} data-slide-text>{groupBlocks(readText(markdown).blocks).map((group, index) => <Group key={index} group={group} field={field} />)}</div>;
}

const bare: FieldFace = ({ field, postureId }) => <code className={styles.bare}>{`{{${field}${postureId === null ? '' : `@${postureId}`}}}`}</code>;

type Item = Extract<TextBlock, { type: 'item' }>;
type BlockGroup = Exclude<TextBlock, Item> | { readonly type: 'list'; readonly items: readonly Item[] };

/** Items that follow one another are one list. */
function groupBlocks(blocks: readonly TextBlock[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== 'item') groups.push(block);
    else if (last?.type === 'list') groups[groups.length - 1] = { type: 'list', items: [...last.items, block] };
    else groups.push({ type: 'list', items: [block] });
  }
  return groups;
}

function Group({ group, field }: { readonly group: BlockGroup; readonly field: FieldFace }) {
  switch (group.type) {
    case 'heading': return <p className={styles.heading} role="heading" aria-level={3} dir="auto"><Spans spans={group.spans} field={field} /></p>;
    case 'paragraph': return <p dir="auto"><Spans spans={group.spans} field={field} /></p>;
    // One flat list, so that what was written at any depth keeps its number; the depth is a measure of its style.
    default: return (
      <ul className={styles.list}>
        {group.items.map(({ number, depth, spans }, index) => (
          <li key={index} className={styles.item} style={{ '--depth': depth }} dir="auto">
            <span className={styles.sign} aria-hidden={number === null}>{number === null ? '•' : `${number}.`}</span>
            <span className={styles.words}><Spans spans={spans} field={field} /></span>
          </li>
        ))}
      </ul>
    );
  }
}

function Spans({ spans, field }: { readonly spans: readonly Span[]; readonly field: FieldFace }) {
  return spans.map((span, index) => {
    if (span.type === 'break') return <br key={index} />;
    const said = span.type === 'field' ? <bdi>{field(span)}</bdi>
      : span.href === null ? span.text
      : <a className={styles.link} href={span.href} target="_blank" rel="noopener noreferrer">{span.text}</a>;
    const inItalic = span.isItalic ? <em>{said}</em> : said;
    return <Fragment key={index}>{span.isBold ? <strong>{inItalic}</strong> : inItalic}</Fragment>;
  });
}
