/** Whether this is the page that holds everything (`singleFile.ts` at the root): it may be opened from disk, where nothing stands beside it. Decided when it is built, so that the app in many files carries none of it. */
export const isSingleFile = import.meta.env?.MODE === 'single';
