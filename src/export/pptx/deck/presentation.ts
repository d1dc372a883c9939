/** The presentation itself: its slides in order, their sections, its size, and the properties of the file. */
import { element, namespaces, textNode, type Xml } from '../file/xml.ts';
import type { Relations } from '../file/package.ts';
import { emu } from '../slide/emu.ts';
import { type DeckFrame, masterId, masterPath, notesMasterPath, notesPage } from './masters.ts';

export interface ListedSlide {
  readonly path: string;
  /** The title of the section that begins with this slide; null where none does. */
  readonly section: string | null;
}

/** The least id of a slide (§19.7.13). */
const firstSlideId = 256;

/** Order (§19.2.1.26): sldMasterIdLst, notesMasterIdLst, sldIdLst, sldSz, notesSz, defaultTextStyle, extLst. */
export function presentation({ widthMm, heightMm, direction, language }: DeckFrame, slides: readonly ListedSlide[], relations: Relations): Xml {
  return element('p:presentation', { ...namespaces, rtl: direction === 'rtl' || null, saveSubsetFonts: true, autoCompressPictures: false },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: masterId, 'r:id': relations.to('slideMaster', masterPath) })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': relations.to('notesMaster', notesMasterPath) })),
    element('p:sldIdLst', {}, slides.map(({ path }, index) => element('p:sldId', { id: firstSlideId + index, 'r:id': relations.to('slide', path) }))),
    element('p:sldSz', { cx: emu(widthMm), cy: emu(heightMm) }), element('p:notesSz', { cx: emu(notesPage.widthMm), cy: emu(notesPage.heightMm) }),
    element('p:defaultTextStyle', {}, element('a:defPPr', {}, element('a:defRPr', { lang: language }))),
    slides.some(({ section }) => section !== null) ? element('p:extLst', {}, element('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, sectionList(slides))) : null,
  );
}

/** Sections as PowerPoint has kept them since 2010 ([MS-PPTX] §2.5.16): every slide is in one. */
function sectionList(slides: readonly ListedSlide[]): Xml {
  const sections: { readonly name: string; readonly ids: number[] }[] = [];
  for (const [index, { section }] of slides.entries()) {
    if (section !== null || sections.length === 0) sections.push({ name: section ?? '–', ids: [] });
    sections.at(-1)?.ids.push(firstSlideId + index);
  }
  return element('p14:sectionLst', { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' }, sections.map(({ name, ids }, index) => element('p14:section', { name, id: sectionId(index) },
    element('p14:sldIdLst', {}, ids.map((id) => element('p14:sldId', { id }))),
  )));
}

/** Any id will do that is unlike the others; counted, so that the same deck has the same. */
const sectionId = (index: number): string => `{C0FD0000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;

export interface DeckProperties {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** An ISO 8601 instant in UTC. */
  readonly created: string;
}

/** ECMA-376 part 2, §11. */
export function coreProperties({ title, author, language, created }: DeckProperties): Xml {
  const instant = (name: string): Xml => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, textNode(created));
  return element('cp:coreProperties', {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  },
    element('dc:title', {}, textNode(title)), element('dc:creator', {}, textNode(author)), element('cp:lastModifiedBy', {}, textNode(author)), instant('created'), instant('modified'), element('dc:language', {}, textNode(language)),
  );
}

/** §22.2: what programs list of a presentation without opening its parts. */
export function appProperties(slideCount: number, noteCount: number, hiddenCount: number): Xml {
  const count = (name: string, value: number): Xml => element(name, {}, textNode(String(value)));
  return element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, textNode('Cordon')), count('Slides', slideCount), count('Notes', noteCount), count('HiddenSlides', hiddenCount),
  );
}
