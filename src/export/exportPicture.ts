/**
 * One page, or the map alone, as an image file: the map is drawn off-screen at paper resolution, composed with what stands round it
 * and encoded beside the page. Nothing is kept and nothing leaves the browser.
 */
import { writeScenario } from '../scenario/writeScenario.ts';
import { withholdSensitive } from '../share/link/leave/withholdSensitive.ts';
import { mapBoxOf } from './page/mapBoxOf.ts';
import type { PageLayout, PageRole } from './page/pageLayout.ts';
import { composedSize } from './picture/composedSize.ts';
import { mapGround } from './picture/gis/mapGround.ts';
import { pictureFacts, type PictureKind } from './picture/pictureKind.ts';
import { startPicture } from './picture/startPicture.ts';
import { drawPlate, refusePlateRequest } from './plate/drawPlate.ts';
import { type DrawImage, type PlateOptions, type PlateRefusal, type PlateRequest, refusePlate } from './plate/plateRequest.ts';
import { plateScene } from './plate/plateScene.ts';
import { plateSize } from './plate/plateSize.ts';

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
}

/**
 * `layout` null makes a picture of the map alone; otherwise the sides of the plate are those of the map on the page. Never rejects: a
 * size beyond the machine is refused before any work, with the finest resolution that would do.
 */
export async function exportPicture(layout: PageLayout | null, plate: PlateRequest, kind: PictureKind, options: PictureOptions): Promise<ExportedPicture | PlateRefusal> {
  const { name, onProgress, signal, hasScenario = true } = options;
  const { ending, isForGis } = pictureFacts[kind];
  const page = isForGis ? null : layout;
  const request = layout ? { ...plate, ...sidesOf(layout) } : plate;
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
  }

  async function make(): Promise<ExportedPicture | PlateRefusal> {
    const size = plateSize(request, request.dpi);
    const { content, camera, dpi, drawImage } = request;
    const scenarioText = kind === 'png' && hasScenario ? embeddedText(content) : null;
    const images = page ? await imagesOf(page, drawImage, dpi / 96) : [];
    const ground = mapGround(camera, size, dpi);
    let pace = picture.begin({ kind, page, plate: size, dpi, images, scenarioText, name, ground, description: layout && isForGis ? saidOn(layout) : '' });
    const refusal = await drawPlate(request, plateScene(content, request).scene, async (strip) => {
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

function sidesOf(layout: PageLayout): Pick<PlateRequest, 'widthMm' | 'heightMm'> {
  const { widthMm, heightMm } = mapBoxOf(layout);
  return { widthMm, heightMm };
}

/** The text of the file that the plan would be saved as, without what is too sensitive for a picture. */
function embeddedText({ scenario, hasSensitive }: PlateRequest['content']): string | null {
  if (scenario === null) return null;
  return writeScenario(hasSensitive ? scenario : withholdSensitive(scenario).scenario);
}

/** The marks that stand on the page itself, at its resolution. */
async function imagesOf(page: PageLayout, drawImage: DrawImage, scale: number): Promise<[string, ImageData][]> {
  const names = new Set(page.items.flatMap((item) => (item.type === 'image' ? [item.image] : [])));
  const images: [string, ImageData][] = [];
  for (const name of names) {
    const image = await drawImage(name, scale);
    if (image) images.push([name, image]);
  }
  return images;
}

/** What stands round the map on a page and must not be lost where the map travels alone. */
function saidOn({ items }: PageLayout): string {
  const roles: readonly PageRole[] = ['caveat', 'title', 'note', 'data-date', 'sources'];
  const texts = items.flatMap((item) => (item.type === 'text' && roles.includes(item.role) ? [item.lines.map(({ text }) => text).join(' ')] : []));
  return [...new Set(texts)].join('\n');
}
