/** Words of the panel of the briefing: slides, their forms, templates. */
export const brief = {
  title: 'Briefing',
  none: 'No slides yet',
  made: {
    title: 'Sources and assumptions',
    dataDate: 'Public information; the data are as of {{date}}.',
    network_one: 'Ways are those on the {{count}} road drawn, {{illustrative}} of them illustrative: a road that is not drawn is a way that nobody sees.',
    network_other: 'Ways are those on the {{count}} roads drawn, {{illustrative}} of them illustrative: a road that is not drawn is a way that nobody sees.',
    rules: 'Gaps by {{rule}}; approach by: {{vehicle}}.',
    times: 'Reaction: seen in {{detect}} s, decided in {{decide}} s, ordered in {{command}} s, signalled in {{signal}} s; the rise comes on top.',
    aid: 'A screening aid: not a design, not a rating certificate, not a live picture. A qualified engineer must survey every line.',
  },
  callout: {
    empty: 'Callout without words',
    textOf: 'Text of the callout “{{text}}”',
    placeOf: 'Place of the callout “{{text}}”',
    dragText: 'Drag the text, or move it with the arrow keys',
    dragPlace: 'Drag the place, or move it with the arrow keys',
  },
};
