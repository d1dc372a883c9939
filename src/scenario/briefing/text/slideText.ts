/** The text of a slide once it is read: blocks of spans. Plain values, so that screen, page and presentation say the same. */

/** A run of text in one face. `href` is an http(s) address. */
export interface TextSpan {
  readonly type: 'text';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
}

/** A number from the analysis: `{{depth}}`, or of another posture `{{depth@lockdown}}`. */
export interface FieldSpan {
  readonly type: 'field';
  /** As written; one that is not among `slideFields` is of a later release or a slip, and is shown with a mark. */
  readonly field: string;
  /** Null: of the posture that the slide shows. */
  readonly postureId: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A line that the writer broke by hand. */
export interface BreakSpan {
  readonly type: 'break';
}

export type Span = TextSpan | FieldSpan | BreakSpan;

export type TextBlock =
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly type: 'heading'; readonly spans: readonly Span[] }
  /** `number` is that of an ordered list; null is a bullet. `depth` 0 is the outermost list. */
  | { readonly type: 'item'; readonly number: number | null; readonly depth: number; readonly spans: readonly Span[] };

/** What was shown otherwise than it was written: HTML as text, a picture as its description, an address that is no http(s) one as text, and text beyond what a slide takes left out. */
export type TextRemark = 'html' | 'image' | 'address' | 'too-long' | 'unknown-field';

export interface SlideText {
  readonly blocks: readonly TextBlock[];
  /** Each once. */
  readonly remarks: readonly TextRemark[];
}
