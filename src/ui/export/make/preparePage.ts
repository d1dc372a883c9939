/** A page ready to be written: its link made, its words set, its camera found, and what its map is to be drawn from. */
import { mapBoxOf } from '../../../export/page/mapBoxOf.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import type { PlateRequest } from '../../../export/plate/plateRequest.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { sceneWords } from '../../i18n/sceneWords.ts';
import { drawnPage } from '../pageRequestOf.ts';
import { pageCode } from '../request/pageCode.ts';
import { planOfPage } from '../request/pagePlan.ts';
import { contentOf, type PageSource } from '../request/pageSource.ts';
import type { PageSettings } from '../settings/pageSettings.ts';
import { areaCamera } from '../../../export/page/camera/areaCamera.ts';
import { imageSizes, layPage } from './layPage.ts';
import type { PageDoors } from './pageDoors.ts';
import { pageLink } from './pageLink.ts';

export interface PageOrder {
  readonly source: PageSource;
  readonly settings: PageSettings;
  /** Brought whole into the frame; null keeps the camera. */
  readonly area: readonly LonLat[] | null;
  /** Of the file, without an ending. */
  readonly name: string;
}

export interface PreparedPage {
  readonly layout: PageLayout;
  /** The map of the page, as large as its frame. */
  readonly plate: PlateRequest;
  readonly source: PageSource;
  /** Of the page's language. */
  readonly t: Translate;
}

export async function preparePage({ source, settings, area }: Pick<PageOrder, 'source' | 'settings' | 'area'>, doors: PageDoors): Promise<PreparedPage> {
  const t = await doors.language(settings.locale);
  const lay = async (shown: PageSource, address: string | null) => {
    const drawn = drawnPage(shown, settings, t);
    const sizeOf = await imageSizes(drawn.entries, doors.drawImage);
    return layPage({ source: shown, settings, t, drawn, code: address === null ? null : pageCode(address), sizeOf }, doors);
  };
  const address = async (shown: PageSource) => (settings.hiddenParts.includes('qr') ? null : pageLink(shown, doors));
  // Of the frame, the camera of an area depends on nothing but its size, which a code may change; so it is looked for with one of that length.
  const shown = area === null ? source : { ...source, camera: areaCamera(area, source.camera, mapBoxOf(await lay(source, await address(source)))) };
  const layout = await lay(shown, await address(shown));
  const content = { ...contentOf(shown, settings, (_, unlocated) => sceneWords(t, unlocated)), scenario: planOfPage(shown) };
  const { widthMm, heightMm } = mapBoxOf(layout);
  return { layout, source: shown, t, plate: { content, camera: shown.camera, widthMm, heightMm, dpi: settings.dpi, drawImage: doors.drawImage } };
}
