/** The map inside another page: its caption, and what it says where it shows nothing. Loaded there alone. */
import { honesty } from './honesty.ts';

export const embed = {
  honesty,
  screening: 'Screening aid, 2020, not a live picture',
  about: 'About this map',
  untitled: 'A plan without a title',
  by: 'By {{author}}',
  data: 'Data as of {{date}}',
  noDate: 'Date of the data not stated',
  drawnOver: 'drawn over data of {{date}}',
  proposal: 'Illustrative: a proposal, not a description of what stands there. Dashed, hollow and circled marks are illustrative or approximate.',
  marks: 'Dashed, hollow and circled marks are illustrative or approximate.',
  withheld: 'Sensitive parts of the plan are not shown here.',
  problems_one: '{{count}} part of the plan could not be read as it stood.',
  problems_other: '{{count}} parts of the plan could not be read as they stood.',
  newer: 'Written by a newer release: what this one does not know is not shown.',
  reading: 'Opening the plan…',
  failed: 'The map could not be loaded. Reload the page to try again.',
  open: 'Open in Cordon',
  opensTab: 'Open in Cordon, in a new tab',
  back: 'Back to the first view',
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers',
  },
} as const;
