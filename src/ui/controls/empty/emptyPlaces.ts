/**
 * Every place of the interface that can be empty. `act`: one act fills it, and its button stands there (not in a plan that is only looked at). `how`: the
 * sentence says what to do, because there are several ways or the next act lies elsewhere.
 */
export const emptyPlaces = {
  legend: 'act', search: 'act', opened: 'act', palette: 'act', table: 'act', 'table-filter': 'act', figures: 'act', timeline: 'act', 'timeline-dates': 'act', spoken: 'act', picture: 'act',
  library: 'act', 'library-search': 'act', versions: 'how', share: 'act',
  features: 'act', 'features-search': 'act', history: 'how', postures: 'act', phases: 'act', groups: 'act', 'phase-content': 'how', changes: 'how',
  'take-off': 'act', access: 'act', housing: 'act', progress: 'act', compare: 'how', 'no-difference': 'how',
  lines: 'act', protected: 'act', origin: 'act', trips: 'act', suggestions: 'how', 'build-area': 'act', failures: 'how',
  timing: 'act', columns: 'act', movements: 'act', 'replay-lines': 'act', complete: 'act',
  slides: 'how', steps: 'how', 'handout-slides': 'act', notes: 'how', 'page-legend': 'act', 'page-figures': 'how',
} as const satisfies Readonly<Record<string, 'act' | 'how'>>;

export type EmptyPlace = keyof typeof emptyPlaces;
