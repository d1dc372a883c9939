/**
 * One page as a file: link, words and layout, then the map at the paper's resolution, then the writer of the kind. Knows no store and no
 * screen, so that an unattended run makes the same file.
 */
import { mapBoxOf } from '../../../export/page/mapBoxOf.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import type { LonLat } from '../../../geo/types.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import { drawnPage } from '../pageRequestOf.ts';
import { pageCode } from '../request/pageCode.ts';
import { planOfPage } from '../request/pagePlan.ts';
import { contentOf, type PageSource } from '../request/pageSource.ts';
import type { PageSettings } from '../settings/pageSettings.ts';
import { areaCamera } from './areaCamera.ts';
import { imageSizes, layPage } from './layPage.ts';
import type { PageDoors } from './pageDoors.ts';
import type { JobStage, Refused } from './pageJob.ts';
import { pageLink } from './pageLink.ts';
import { writeKind } from './writeKind.ts';

export interface PageOrder {
  readonly source: PageSource;
  readonly settings: PageSettings;
  /** Brought whole into the frame; null keeps the camera. */
  readonly area: readonly LonLat[] | null;
  /** Of the file, without an ending. */
  readonly name: string;
}

export interface MadeFile {
  readonly ok: true;
  readonly blob: Blob;
  /** With its ending. */
  readonly name: string;
}

export interface PageOptions {
  readonly onProgress?: (stage: JobStage, part: number) => void;
  readonly signal?: AbortSignal;
}

/** The page as it will be, and what it shows: for whoever writes it. */
export interface LaidPage {
  readonly layout: PageLayout;
  readonly source: PageSource;
}

export async function preparePage({ source, settings, area }: Pick<PageOrder, 'source' | 'settings' | 'area'>, doors: PageDoors): Promise<LaidPage> {
  const t = await doors.language(settings.locale);
  const hasCode = !settings.hiddenParts.includes('qr');
  const lay = async (shown: PageSource, address: string | null) => {
    const drawn = drawnPage(shown, settings, t);
    const sizeOf = await imageSizes(drawn.entries, doors.drawImage);
    return layPage({ source: shown, settings, t, drawn, code: address === null ? null : pageCode(address), sizeOf }, doors);
  };
  // The frame does not depend on the camera, and the camera of an area does on the frame.
  const shown = area === null ? source : { ...source, camera: areaCamera(area, source.camera, mapBoxOf(await lay(source, null))) };
  const address = hasCode ? await pageLink(shown, doors) : null;
  return { layout: await lay(shown, address), source: shown };
}

/** Never rejects. */
export async function makePage(order: PageOrder, doors: PageDoors, options: PageOptions = {}): Promise<MadeFile | Refused> {
  const { settings, name } = order;
  const { onProgress, signal } = options;
  try {
    onProgress?.('link', 0);
    const { layout, source } = await preparePage(order, doors);
    if (signal?.aborted) return cancelled;
    const t = await doors.language(settings.locale);
    const content = { ...contentOf(source, settings, (_, unlocated) => sceneWords(t, unlocated)), scenario: planOfPage(source) };
    const plate = { content, camera: source.camera, ...mapBoxOf(layout), dpi: settings.dpi, drawImage: doors.drawImage };
    return await writeKind(settings.kind, { layout, plate, name, hasScenario: settings.hasScenario, doors }, options);
  } catch {
    return signal?.aborted ? cancelled : { ok: false, reason: 'failed', largestDpi: null };
  }
}

const cancelled: Refused = { ok: false, reason: 'cancelled', largestDpi: null };

