/** The tools' icons, in the line of the interface's own. Decoration: the button's text is its name. */
import type { ReactNode } from 'react';
import type { ToolId } from '../../../sketch/tools.ts';

const shapes: Readonly<Record<ToolId, ReactNode>> = {
  barrier: <path d="M3 15.5h14M5.5 15.5v-8M10 15.5v-8M14.5 15.5v-8" />,
  closure: <><circle cx="10" cy="10" r="6.5" /><path d="M6.5 10h7" strokeWidth="2.25" /></>,
  movement: <path d="M3 15c4 0 3-9 7-9h6M13.5 3 16.5 6l-3 3" />,
  zone: <path d="M4 7.5 11 3.5l6 5.5-3 7.5H6Z" />,
  'zone-rectangle': <rect x="3.5" y="5" width="13" height="10" />,
  'zone-circle': <circle cx="10" cy="10" r="6.5" />,
  'zone-freehand': <path d="M4.5 12c-1.5-3 .5-7.5 4-7 2.5.4 3 2 5.5 1.5s4 3 2.5 6-4 1.5-6 3-5-.5-6-3.5Z" />,
  arrow: <path d="M4 16 15.5 4.5M9 4.5h6.5V11" />,
  highlight: <><path d="m4 12.5 7.5-8 4 4-8 7.5H4Z" /><path d="M3 17.5h14" strokeWidth="2.25" /></>,
  'measure-area': <><path d="M4 4h12v12H4Z" strokeDasharray="2.5 2" /><path d="M7.5 12.5 12.5 7.5" /></>,
  site: <><path d="M10 17.5c3.5-3.6 5-6.2 5-8.5a5 5 0 0 0-10 0c0 2.3 1.5 4.9 5 8.5Z" /><circle cx="10" cy="9" r="1.75" /></>,
  checkpoint: <path d="M10 4 17 16.5H3ZM10 9v3M10 14.25v.05" />,
  note: <path d="M4 4h12v8.5L12.5 16H4ZM7 8h6M7 11h4" />,
  property: <rect x="5" y="5" width="10" height="10" />,
  measure: <path d="M3 13.5 13.5 3 17 6.5 6.5 17ZM6 10.5l1.5 1.5M9 7.5l1.5 1.5M12 4.5 13.5 6" />,
};

export function ToolIcon({ tool }: { readonly tool: ToolId }) {
  return (
    <svg
      width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round"
      aria-hidden="true" focusable="false"
    >
      {shapes[tool]}
    </svg>
  );
}
