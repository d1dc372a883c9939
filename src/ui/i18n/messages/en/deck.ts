/** Words in a PowerPoint file that nobody wrote: what its masters hold and what its shapes are called. */
export const deck = {
  title: 'Title',
  text: 'Text',
  slideNumber: 'Slide number',
  notes: 'Notes',
  layouts: { 'title-only': 'Title only', 'title-text': 'Title and text' },
  shapes: {
    map: 'Map', title: 'Title', text: 'Text', callout: 'Callout', leader: 'Leader line', legend: 'Legend', legendRow: 'Legend entry', figures: 'Verdicts', scale: 'Scale', north: 'North arrow', inset: 'Location map',
    caveat: 'Caveat', source: 'Sources', code: 'Code of the link', mark: 'Mark', chart: 'Chart', line: 'Line', shape: 'Shape', pageNumber: 'Slide number', remark: 'Remark', mapTitle: 'Map title', number: 'Number',
  },
} as const;
