/**
 * One page as a file: link, words and layout, then the map at the paper's resolution, then the writer of the kind. Knows no store and no
 * screen, so that an unattended run makes the same file.
 */
import { makeDocument } from './makeDocument.ts';
import type { PageDoors } from './pageDoors.ts';
import { cancelled, failed, type MadeFile, type PageOptions, type Refused } from './pageJob.ts';
import { type PageOrder, preparePage } from './preparePage.ts';
import { writeKind } from './writeKind.ts';

/** Never rejects. */
export async function makePage(order: PageOrder, doors: PageDoors, options: PageOptions = {}): Promise<MadeFile | Refused> {
  const { settings, name } = order;
  const { onProgress, signal } = options;
  if (settings.kind === 'pdf') return makeDocument([order], name, doors, () => options);
  try {
    onProgress?.('link', 0);
    const { layout, plate } = await preparePage(order, doors);
    if (signal?.aborted) return cancelled;
    return await writeKind(settings.kind, { layout, plate, name, hasScenario: settings.hasScenario, doors }, options);
  } catch {
    return signal?.aborted ? cancelled : failed;
  }
}
