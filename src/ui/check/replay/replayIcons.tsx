/** The replay's own icon: back to the start, which lies where the slider begins. Decoration beside its label. */
export const BackToStartIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false" data-directional>
    <path d="M5 4.5v11" strokeWidth="2" />
    <path d="M15.5 4.5 8 10l7.5 5.5Z" fill="currentColor" />
  </svg>
);
