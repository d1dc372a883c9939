/** The tour of five steps. */
export const tour = {
  title: 'Tour in five steps',
  offer: 'New here? Five steps on the live map, two minutes. Nothing of yours is touched.',
  take: 'Take the tour',
  notNow: 'Not now',
  count: 'Step {{number}} of {{of}}',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the tour',
  step: {
    map: {
      title: 'The map says how sure it is',
      text: 'Dashed circles mean “somewhere in here”, hollow marks are illustrative, and what no source places is not placed: of 22 held properties none is. A press on any mark names its sources.',
      act: 'Show one',
    },
    sample: {
      title: 'One row answers for the plan',
      text: 'Does it hold, what is missing, what it costs friends, what one failure does. Open a sample and read it from the first cell on; it opens as a copy, and your own scenarios stay in the library.',
      act: 'Open the sample',
    },
    line: {
      title: 'Raise a line, and the answer turns',
      text: 'Each switch raises or lowers the lines of one control group in the posture that is shown. Press it and watch the row at the top. Lines of your own are drawn with the tools in the panel.',
      act: 'Press it',
    },
    posture: {
      title: 'The same plan in another posture',
      text: 'Routine, heightened, lockdown: each says which lines are up. Where a plan has phases, the slider beside it shows the plan as far as it is built.',
      act: 'Show this posture',
    },
    share: {
      title: 'Take it to the room',
      text: 'A link that is the whole plan, a file, a picture or pages; and under “Brief” slides made from the live map, to present or to hand out. Nothing leaves this device unless you send it.',
      act: 'See what can be sent',
    },
  },
} as const;
