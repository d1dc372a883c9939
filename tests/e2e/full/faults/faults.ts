/** Every fault that is put to the app, and what it must come to. The tests beside this file are named by these ids, and so are the rows of RELIABILITY.md. */

/** Where the tests leave what they saw. */
export const reportFolder = 'node_modules/.cache/cordon/reliability';

export const faults = [
  { id: 'killed-while-drawing', fault: 'Browser killed (SIGKILL) in the middle of a line, started again on the same profile', expected: 'Everything up to the last finished gesture is there or offered, and restoring it is one step' },
  { id: 'storage-full', fault: 'No room left on the device (quota of the browser)', expected: 'Said at once; drawing goes on; the work can be saved to a file, and is kept again when there is room' },
  { id: 'storage-refused', fault: 'The browser gives no storage at all (IndexedDB, localStorage, sessionStorage, caches and files refuse)', expected: 'Said before anything is drawn; drawing goes on; the work can be saved to a file; leaving is asked about' },
  { id: 'records-corrupted', fault: 'Records of the wrong shape in every store of the database, between two visits', expected: 'What can be read opens, what cannot is named; the table works on' },
  { id: 'files-corrupted', fault: 'The files of the database overwritten between two starts of the browser', expected: 'The scenarios come back from their second copies' },
  { id: 'two-tabs', fault: 'The same scenario edited in two tabs, in a browser without locks', expected: 'The one that was overtaken says so and can go on as a copy; neither overwrites the other; what no lock vouches for is offered' },
  { id: 'clock-between-edits', fault: 'The clock set back ten years between two edits', expected: 'Both are kept, in the order in which they were made' },
  { id: 'clock-between-starts', fault: 'The clock set back ten years between two visits', expected: 'The scenario that was last open opens again' },
  { id: 'webgl-lost', fault: 'WebGL context lost, and restored', expected: 'Said while there is no picture; what is drawn meanwhile is kept; the whole map is drawn again' },
  { id: 'check-worker-crashed', fault: 'The worker of the check crashes', expected: 'A fresh worker answers the same question' },
  { id: 'check-worker-hung', fault: 'The worker of the check hangs', expected: 'Noticed after a limit and said; a fresh worker answers the same question' },
  { id: 'import-worker-crashed', fault: 'The worker of an import crashes', expected: 'Said; the plan is untouched; the same file can be tried again' },
  { id: 'import-worker-hung', fault: 'The worker of an import hangs', expected: 'Said after a limit; the plan is untouched; the same file can be tried again' },
  { id: 'picture-worker-crashed', fault: 'The worker of a picture crashes', expected: 'Said; the next try makes the picture' },
  { id: 'picture-worker-hung', fault: 'The worker of a picture hangs', expected: 'Said after a limit; the next try makes the picture' },
  { id: 'roads-worker-crashed', fault: 'The worker that reads a file of roads crashes', expected: 'Said; the roads in use and the plan are untouched; the same file can be opened again' },
  { id: 'roads-worker-hung', fault: 'The worker that reads a file of roads hangs', expected: 'Said after a limit; the roads in use and the plan are untouched; the same file can be opened again' },
  { id: 'layer-worker-crashed', fault: 'The worker of a layer crashes while it is opened, and again while it is looked at', expected: 'Said both times; the plan is untouched; the same file can be opened again' },
  { id: 'layer-worker-hung', fault: 'The worker of a layer hangs while it is opened, and again while it is looked at', expected: 'Said after a limit both times; the plan is untouched; the same file can be opened again' },
  { id: 'pdf-worker-crashed', fault: 'The worker that writes a PDF crashes', expected: 'Said; the plan is untouched; the next try makes the file' },
  { id: 'pdf-worker-hung', fault: 'The worker that writes a PDF hangs', expected: 'Said after a limit; the plan is untouched; the next try makes the file' },
  { id: 'deck-worker-crashed', fault: 'The worker that writes a PowerPoint file crashes', expected: 'Said; the plan is untouched; the next try makes the file' },
  { id: 'deck-worker-hung', fault: 'The worker that writes a PowerPoint file hangs', expected: 'Said after a limit; the plan is untouched; the next try makes the file' },
  { id: 'link-worker-crashed', fault: 'The worker of links crashes', expected: 'A fresh worker makes the link' },
  { id: 'link-worker-hung', fault: 'The worker of links hangs', expected: 'A fresh worker makes the link' },
  { id: 'slide-worker-crashed', fault: 'The worker that computes the numbers of slides crashes', expected: 'A fresh worker answers the same question; the plan is untouched' },
  { id: 'slide-worker-hung', fault: 'The worker that computes the numbers of slides hangs', expected: 'Until the limit the numbers say that they are of before; then a fresh worker answers the same question; the plan is untouched' },
  { id: 'map-worker-crashed', fault: 'MapLibre’s worker ends in the middle of work', expected: 'Said; the work is kept; the map comes back by itself' },
  { id: 'map-worker-hung', fault: 'MapLibre’s worker hangs in the middle of work', expected: 'Said; the work is kept; the map comes back by itself' },
  { id: 'font-missing', fault: 'Fonts missing, or cut off in the middle', expected: 'The map and its labels are drawn in another face' },
  { id: 'data-missing', fault: 'Data files missing, or cut off in the middle', expected: 'The rest is drawn, the file is named' },
  { id: 'update-while-editing', fault: 'A new build is published in the middle of a line', expected: 'The line goes on and is kept; the new build starts with a press, with the same plan' },
  { id: 'reload-while-exporting', fault: 'Reload in the middle of an export', expected: 'The plan is as it was, and the export can be made' },
  { id: 'memory-pressure', fault: 'Critical memory pressure with 50,000 features in a browser of limited memory', expected: 'The plan is whole, can be edited and is kept' },
] as const;

export type FaultId = (typeof faults)[number]['id'];
