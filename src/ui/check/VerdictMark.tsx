/** The sign of a verdict, told apart without colour: a closed ring, a ring that is broken by an arrow, a ring with a question. */
import type { CellTone } from './verdictWords.ts';

const shapes: Readonly<Record<CellTone, string>> = {
  closed: 'M10 3.5a6.5 6.5 0 1 0 .01 0z',
  leaking: 'M13.5 4.5a6.5 6.5 0 1 0 3 5.5M9 11l8-8M12 3h5v5',
  'no-data': 'M10 3.5a6.5 6.5 0 1 0 .01 0zM8.2 8.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.2M10 13.4v.1',
};

export function VerdictMark({ tone }: { readonly tone: CellTone }) {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
  );
}
