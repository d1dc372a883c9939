/** The way back that is offered after something was taken away. */
export const undo = {
  label: 'Way back',
  act: 'Undo',
  dismiss: 'Leave it so',
  failed: 'That can no longer be undone here. The history and the library have what was before.',
  otherScenario: 'Another scenario took the place of “{{title}}”, which is in the library.',
  selection_one: '{{count}} selected feature let go',
  selection_other: '{{count}} selected features let go',
  roads: 'The roads of {{name}} are no longer in use',
} as const;
