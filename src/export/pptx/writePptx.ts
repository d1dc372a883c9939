/**
 * Writes slides as a PowerPoint file (Office Open XML, ECMA-376): the map as a picture, all else as shapes and text to be moved and edited, notes in the notes pane. Places
 * are the layout's. The same slides and facts give the same bytes.
 */
import { crc32 } from '../../share/formats/read/png/crc32.ts';
import type { PdfMark } from '../pdf/page/embedImage.ts';
import type { ChartItem, PageLayout, QrItem, TextDirection } from '../page/pageLayout.ts';
import { chartBook } from './chart/chartBook.ts';
import { chartPart } from './chart/chartPart.ts';
import { chartLook, chartWords } from './chart/chartLook.ts';
import { layoutKinds, layoutPath, type MasterWords, masterPath, notesMaster, notesMasterPath, slideLayout, slideMaster } from './deck/masters.ts';
import { appProperties, coreProperties, type ListedSlide, presentation } from './deck/presentation.ts';
import { themeXml } from './deck/theme.ts';
import { startPackage } from './file/package.ts';
import type { Piece } from './file/zipFile.ts';
import { pngOfCode, pngOfMark } from './slide/markPng.ts';
import { notesPart } from './slide/notesPart.ts';
import { slidePart } from './slide/slidePart.ts';
import type { PlacedPicture, ShapeName } from './slide/slideSetting.ts';

export interface PptxPicture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the bytes are kept instead of in memory; they hold the same. */
  readonly piece?: Piece;
  /** What the map shows, in a sentence, for those who cannot see it. */
  readonly text: string;
}

export interface PptxSlide {
  readonly layout: PageLayout;
  /** As the layout counts them; the place of one that is missing stays blank. */
  readonly maps: readonly PptxPicture[];
  /** Plain text, a paragraph a line; empty for none. */
  readonly notes: string;
  /** Left out when presenting. */
  readonly isHidden?: boolean;
  /** The title of the section that begins with this slide. */
  readonly section?: string | null;
}

/** What is said in a deck that nobody wrote. */
export interface PptxWords extends MasterWords {
  readonly shapes: Readonly<Record<ShapeName, string>>;
}

export interface PptxFacts {
  readonly title: string;
  readonly author: string;
  /** An ISO 8601 instant in UTC. */
  readonly created: string;
  /** The ids of the pages of all slides in order, for links to those that come later. */
  readonly pageIds?: readonly (string | undefined)[];
  readonly words: PptxWords;
}

export interface PptxWriter {
  /** Slides are written one by one, so that no more than one need be in memory. */
  addSlide(slide: PptxSlide): void;
  /** The pieces of the file in order, for a Blob. Throws where no slide was added. */
  finish(): readonly Piece[];
}

const vocabulary = 'application/vnd.openxmlformats-officedocument.presentationml';

/** `markOf` gives a mark's pixels, larger than it stands; null for one that nobody draws, whose place stays blank. */
export function startPptx({ title, author, created, pageIds = [], words }: PptxFacts, markOf: (image: string) => PdfMark | null): PptxWriter {
  const file = startPackage();
  const slides: (ListedSlide & { readonly hasNotes: boolean; readonly isHidden: boolean })[] = [];
  const pictures = new Map<string, string | null>();
  let first: PageLayout | null = null;
  /** The path of a picture that is the same wherever it stands; made when it is first asked for. */
  const sharedPicture = (key: string, make: () => Uint8Array<ArrayBuffer> | null): string | null => {
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const bytes = make();
    const path = bytes && `ppt/media/image${pictures.size + 1}.png`;
    if (bytes && path !== null) file.addBytes(path, 'image/png', bytes);
    pictures.set(key, path);
    return path;
  };
  let charts = 0;
  const addChart = (item: ChartItem, direction: TextDirection): string => {
    const chart = chartWords(item.chart, direction);
    charts += 1;
    const [path, bookPath] = [`ppt/charts/chart${charts}.xml`, `ppt/embeddings/chart${charts}.xlsx`];
    file.addBytes(bookPath, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', chartBook(chart, direction === 'rtl'));
    file.addXml(path, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', (relations) => chartPart(chart, chartLook(item, direction), relations.to('package', bookPath)));
    return path;
  };
  return {
    addSlide({ layout, maps, notes, isHidden = false, section = null }) {
      first ??= layout;
      const number = slides.length + 1;
      const path = slidePath(number);
      const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
      const hasNotes = notes.trim() !== '';
      /** Written when the layout asks for it, and once: a picture that stands nowhere is not carried along, the same on several slides is one. */
      const mapOf = (index: number): PlacedPicture | null => {
        const map = maps[index];
        if (!map) return null;
        const key = `map ${map.bytes.length} ${crc32(map.bytes)}`;
        const known = pictures.get(key);
        if (known) return { path: known, text: map.text };
        const place = `ppt/media/map${number}${index === 0 ? '' : `-${index + 1}`}.${map.format}`;
        file.addBytes(place, `image/${map.format}`, map.bytes, map.piece);
        pictures.set(key, place);
        return { path: place, text: map.text };
      };
      file.addXml(path, `${vocabulary}.slide+xml`, (relations) => {
        const slide = slidePart(layout, {
          relations, number, isHidden, mapOf, chartPath: addChart,
          slideOf: (pageId) => (pageIds.includes(pageId) ? slidePath(pageIds.indexOf(pageId) + 1) : null),
          nameOf: (name) => words.shapes[name],
          markPath: (image) => sharedPicture(`mark ${image}`, () => {
            const mark = markOf(image);
            return mark && pngOfMark(mark);
          }),
          codePath: (code: QrItem) => sharedPicture(`code ${code.dark} ${code.light} ${code.modules.map((row) => row.map(Number).join('')).join()}`, () => pngOfCode(code)) ?? '',
        });
        if (hasNotes) relations.to('notesSlide', notesPath);
        return slide;
      });
      if (hasNotes) {
        file.addXml(notesPath, `${vocabulary}.notesSlide+xml`, (relations) => notesPart(notes, layout.direction, path, { slide: words.title, notes: words.notes }, relations));
      }
      slides.push({ path, section, hasNotes, isHidden });
    },
    finish() {
      if (!first) throw new Error('A presentation has at least one slide.');
      const frame = { ...first, language: { en: 'en-GB', ar: 'ar-IQ', fa: 'fa-IR' }[first.language] ?? 'en-GB' };
      file.root.to('officeDocument', 'ppt/presentation.xml');
      file.root.to('http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml');
      file.root.to('extended-properties', 'docProps/app.xml');
      file.addXml('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', () => coreProperties({ title, author, language: frame.language, created }));
      file.addXml('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', () => appProperties(
        slides.length, slides.filter(({ hasNotes }) => hasNotes).length, slides.filter(({ isHidden }) => isHidden).length,
      ));
      file.addXml('ppt/presentation.xml', `${vocabulary}.presentation.main+xml`, (relations) => {
        const root = presentation(frame, slides, relations);
        relations.to('theme', themePath(1));
        return root;
      });
      file.addXml(masterPath, `${vocabulary}.slideMaster+xml`, (relations) => {
        const root = slideMaster(frame, words, relations);
        relations.to('theme', themePath(1));
        return root;
      });
      for (const kind of layoutKinds) {
        file.addXml(layoutPath(kind), `${vocabulary}.slideLayout+xml`, (relations) => {
          relations.to('slideMaster', masterPath);
          return slideLayout(kind, frame, words);
        });
      }
      file.addXml(notesMasterPath, `${vocabulary}.notesMaster+xml`, (relations) => {
        relations.to('theme', themePath(2));
        return notesMaster(frame, words);
      });
      const [paper] = first.items;
      // Each master has a theme of its own.
      for (const index of [1, 2]) file.addXml(themePath(index), 'application/vnd.openxmlformats-officedocument.theme+xml', () => themeXml('Cordon', paper?.type === 'box' ? paper.fill ?? '#FFFFFF' : '#FFFFFF'));
      return file.finish();
    },
  };
}

const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;
const themePath = (index: number): string => `ppt/theme/theme${index}.xml`;
