/** Scenarios kept on this device, their files, and what is recovered. */
export const library = {
  menu: 'Scenario',
  act: { open: 'Open a file…', save: 'Save to a file' },
} as const;
