/** The worker PowerPoint files are written in: packing and checksums would hold up the page. Pictures stay where the browser keeps files; holds no logic. */
import { describeMap } from '../../pdf/describeMap.ts';
import { type PptxFacts, type PptxWriter, startPptx } from '../writePptx.ts';
import type { DeckMarks, DeckSlide } from './deckOrder.ts';
import { exposeDoor } from '../../../worker/exposeDoor.ts';

const marks = new Map<string, ImageData>();
let writer: PptxWriter | null = null;

const door = {
  begin(facts: PptxFacts): void {
    writer = startPptx(facts, (name) => marks.get(name) ?? null);
  },
  async add({ layout, maps, ...slide }: DeckSlide, more: DeckMarks): Promise<void> {
    for (const [name, image] of more) marks.set(name, image);
    const pictures = await Promise.all(maps.map(async ({ picture, text }) => ({
      format: picture.type === 'image/jpeg' ? 'jpeg' as const : 'png' as const, bytes: new Uint8Array(await picture.arrayBuffer()), piece: picture, text: text ?? describeMap(layout),
    })));
    writer?.addSlide({ ...slide, layout, maps: pictures });
  },
  finish(): Blob {
    return new Blob([...writer?.finish() ?? []], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
  },
};

export type DeckDoor = typeof door;

exposeDoor(door);
