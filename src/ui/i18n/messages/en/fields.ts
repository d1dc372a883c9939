/** Words of the numbers on slides that the analysis gives. */
export const fields = {
  unknown: 'Unknown figure: {{field}}',
};
