/**
 * One page, or the map alone, as an image file: the map is drawn off-screen at paper resolution, composed with what stands round it
 * and encoded beside the page. Nothing is kept and nothing leaves the browser.
 */
import { writeScenario } from '../scenario/writeScenario.ts';
import { withholdSensitive } from '../share/link/leave/withholdSensitive.ts';
import { mapBoxOf } from './page/mapBoxOf.ts';
import type { PageLayout, PageRole } from './page/pageLayout.ts';
import { toPixels } from './paint/paintPage.ts';
import { composedSize } from './picture/composedSize.ts';
import { imageKey } from './picture/imageKey.ts';
import { mapGround } from './picture/gis/mapGround.ts';
import { pictureFacts, type PictureKind } from './picture/pictureKind.ts';
import { startPicture } from './picture/startPicture.ts';
import { drawPlate, refusePlateRequest } from './plate/drawPlate.ts';
import { type DrawImage, type PlateOptions, type PlateRefusal, type PlateRequest, refusePlate } from './plate/plateRequest.ts';
import { plateSize } from './plate/plateSize.ts';
import { openPress, type Press } from './plate/press.ts';

export interface ExportedPicture {
  readonly ok: true;
  readonly blob: Blob;
  /** With its ending. */
  readonly name: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

export interface PictureOptions extends PlateOptions {
  /** Of the file, without an ending. */
  readonly name: string;
  /** Whether a PNG carries the scenario, so that it opens again. True unless said. */
  readonly hasScenario?: boolean;
  /** Of whoever draws several: each is drawn when those before are, with what is loaded. Without one the picture has its own. */
  readonly press?: Press;
}

/**
 * `layout` null makes a picture of the map alone; otherwise the sides of the plate are those of the map on the page. Never rejects: a
 * size beyond the machine is refused before any work, with the finest resolution that would do.
 */
export async function exportPicture(layout: PageLayout | null, plate: PlateRequest, kind: PictureKind, options: PictureOptions): Promise<ExportedPicture | PlateRefusal> {
  const { name, onProgress, signal, hasScenario = true, press = openPress() } = options;
  const { ending, isForGis } = pictureFacts[kind];
  const page = isForGis ? null : layout;
  const request = layout ? { ...plate, ...sidesOf(layout, plate.dpi) } : plate;
  const refused = (isForGis && request.camera.pitch !== 0 ? refusePlate('tilted') : null) ?? refusePlateRequest(request);
  if (refused) return refused;
  if (signal?.aborted) return refusePlate('cancelled');
  const picture = startPicture();
  const cancelled = new Promise<PlateRefusal>((resolve) => { signal?.addEventListener('abort', () => resolve(refusePlate('cancelled')), { once: true }); });
  try {
    return await Promise.race([make(), cancelled]);
  } catch (error) {
    return refusePlate('not-written', error instanceof Error ? error.message : '');
  } finally {
    picture.stop();
    if (!options.press) press.close();
  }

  async function make(): Promise<ExportedPicture | PlateRefusal> {
    const size = plateSize(request, request.dpi);
    const { content, camera, dpi, drawImage } = request;
    const scenarioText = kind === 'png' && hasScenario ? embeddedText(content) : null;
    const images = page ? await imagesOf(page, drawImage, dpi) : [];
    const ground = mapGround(camera, size, dpi);
    let pace = picture.begin({ kind, page, plate: size, dpi, images, scenarioText, name, ground, description: layout && isForGis ? saidOn(layout) : '' });
    const refusal = await drawPlate(press, request, async (strip) => {
      // One strip is worked in while the next is read.
      await pace;
      pace = picture.strip(strip);
      // Whoever waits for it next hears of a fault.
      pace.catch(() => undefined);
    }, options);
    if (refusal) return refusal;
    await pace;
    onProgress?.('file', 0);
    const blob = await picture.end();
    if (!blob) return refusePlate('not-written', kind);
    onProgress?.('file', 1);
    return { ok: true, blob, name: `${name}${ending}`, ...composedSize({ page, plate: size, dpi }) };
  }
}

/** Of the map on the page, in whole pixels: its edges lie where the page is painted to the nearest. */
function sidesOf(layout: PageLayout, dpi: number): Pick<PlateRequest, 'widthMm' | 'heightMm'> {
  const { width, height } = toPixels(mapBoxOf(layout), dpi / 25.4);
  return { widthMm: (width * 25.4) / dpi, heightMm: (height * 25.4) / dpi };
}

/** The text of the file that the plan would be saved as, without what is too sensitive for a picture. */
function embeddedText({ scenario, hasSensitive }: PlateRequest['content']): string | null {
  if (scenario === null) return null;
  return writeScenario(hasSensitive ? scenario : withholdSensitive(scenario).scenario);
}

/** The marks that stand on the page itself, each drawn as large as it stands. */
async function imagesOf(page: PageLayout, drawImage: DrawImage, dpi: number): Promise<[string, ImageData][]> {
  const images = new Map<string, ImageData>();
  for (const item of page.items) {
    if (item.type !== 'image') continue;
    const { width } = toPixels(item.box, dpi / 25.4);
    const key = imageKey(item.image, width);
    if (images.has(key)) continue;
    const natural = await drawImage(item.image, dpi / 96);
    const image = natural === null || natural.width === width ? natural : await drawImage(item.image, ((dpi / 96) * width) / natural.width);
    if (image) images.set(key, image);
  }
  return [...images];
}

/** What stands round the map on a page and must not be lost where the map travels alone. */
function saidOn({ items }: PageLayout): string {
  const roles: readonly PageRole[] = ['caveat', 'title', 'note', 'data-date', 'sources'];
  const texts = items.flatMap((item) => (item.type === 'text' && roles.includes(item.role) ? [item.lines.map(({ text }) => text).join(' ')] : []));
  return [...new Set(texts)].join('\n');
}
