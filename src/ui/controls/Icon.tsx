/**
 * The frame of every icon: 20 by 20, one stroke weight, in the colour of the text round it. It is decoration; the control
 * that holds one carries the name. Icons that point along the line of text mirror themselves in Arabic.
 */
import type { ReactNode } from 'react';

interface Shape {
  readonly children: ReactNode;
  /** Flipped where the interface runs from right to left. */
  readonly directional?: boolean;
}

export function Icon({ children, directional = false }: Shape) {
  return (
    <svg
      width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false" data-directional={directional || undefined}
    >
      {children}
    </svg>
  );
}
