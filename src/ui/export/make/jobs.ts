/** What the buttons of the composer start: saving, copying, cancelling. One work at a time; its progress and its end are told to the store. */
import { fileNameOf } from '../../../offline/fileNameOf.ts';
import { saveFile } from '../../../offline/saveFile.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { composerStore, type Outcome } from '../composerStore.ts';
import { liveSource } from '../request/liveSource.ts';
import { ownTitle } from '../request/pageTexts.ts';
import { cameraNow } from '../sheet/finderStore.ts';
import { batchPages, pageFileName } from './batch.ts';
import { makeBatch } from './makeBatch.ts';
import { makePage } from './makePage.ts';
import { browserDoors } from './pageDoors.ts';
import type { JobStage, Refused } from './pageJob.ts';
import type { PageOrder } from './preparePage.ts';

let running: AbortController | null = null;

/** Whatever is under way ends; nothing of it is kept. */
export function cancelJob(): void {
  running?.abort();
}

/** What the selection is of, where an area is asked for. */
export function selectedIds(): readonly string[] {
  const { selectedId } = viewStore.getState().view;
  return selectedId === null ? [] : [selectedId, ...sessionStore.getState().companions];
}

export async function saveJob(map: MapHandle): Promise<void> {
  const { batch, isZipped, settings } = composerStore.getState();
  const doors = browserDoors();
  let saved: string[] = [];
  await work(async (signal) => {
    const t = await doors.language(settings.locale);
    const scenario = presentScenario();
    const pages = batchPages(batch, scenario, selectedIds(), t);
    const title = settings.title ?? ownTitle(scenario, t);
    const orders = pages.flatMap(({ name, shows, area }, place): PageOrder[] => {
      const live = liveSource(map, settings, t, shows);
      const camera = cameraNow();
      if (live === null || camera === null) return [];
      const own = name === '' || area === null ? settings : { ...settings, subtitle: settings.subtitle ?? name };
      return [{ source: { ...live, camera }, settings: own, area, name: pageFileName(title, place, pages) }];
    });
    const { onPage, onFile } = follow(pages.map(({ name }) => name), (name) => { saved = [...saved, name]; });
    const refused = await makeBatch({ pages: orders, kind: settings.kind, name: fileNameOf(title, ''), isZipped }, doors, { onProgress: onPage, onFile: (file) => {
      if (signal.aborted) return;
      saveFile(file.name, file.blob, file.blob.type);
      onFile(file.name);
    }, signal });
    return refused ? ended(refused, saved.length) : saved.length === 1 && saved[0] !== undefined ? { type: 'saved', name: saved[0] } : { type: 'saved-several', count: saved.length };
  });
}

function follow(names: readonly string[], onSaved: (name: string) => void) {
  const { set } = composerStore.getState();
  return {
    onPage: (page: number, stage: JobStage, part: number) => {
      if (composerStore.getState().job === null) return;
      set({ job: { stage, part, page: names.length > 1 ? { number: page + 1, of: names.length, name: names[page] ?? '' } : null } });
    },
    onFile: onSaved,
  };
}

/** As a PNG. The browser is asked within the press, and waits for the picture. */
export async function copyJob(map: MapHandle): Promise<void> {
  const { settings } = composerStore.getState();
  const doors = browserDoors();
  await work(async (signal) => {
    if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return { type: 'refused', reason: 'no-clipboard', dpi: null };
    let refused: Refused | null = null;
    const picture = (async () => {
      const t = await doors.language(settings.locale);
      const live = liveSource(map, settings, t);
      const camera = cameraNow();
      if (live === null || camera === null) throw new Error('no map');
      const { onPage } = follow([''], () => undefined);
      const made = await makePage(
        { source: { ...live, camera }, settings: { ...settings, kind: 'png', hasScenario: false }, area: null, name: '' }, doors,
        { signal, onProgress: (stage, part) => onPage(0, stage, part) },
      );
      if (made.ok) return made.blob;
      refused = made;
      throw new Error(made.reason);
    })();
    picture.catch(() => undefined);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return { type: 'copied' };
    } catch {
      return refused ? ended(refused, 0) : signal.aborted ? { type: 'cancelled', count: 0 } : { type: 'refused', reason: 'clipboard', dpi: null };
    }
  });
}

function ended({ reason, largestDpi }: Refused, saved: number): Outcome {
  return reason === 'cancelled' ? { type: 'cancelled', count: saved } : { type: 'refused', reason, dpi: largestDpi };
}

async function work(act: (signal: AbortSignal) => Promise<Outcome>): Promise<void> {
  if (running !== null) return;
  const controller = new AbortController();
  running = controller;
  const { set } = composerStore.getState();
  set({ job: { stage: 'link', part: 0, page: null }, outcome: null });
  const outcome = await act(controller.signal).catch((): Outcome => (controller.signal.aborted ? { type: 'cancelled', count: 0 } : { type: 'refused', reason: 'failed', dpi: null }));
  running = null;
  set({ job: null, outcome });
}
