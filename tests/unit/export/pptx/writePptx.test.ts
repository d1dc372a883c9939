/** The parts of a PowerPoint file: what PowerPoint shows, lets be moved and edited, and reads out. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ChartItem, PageItem, PageLayout, TextItem } from '../../../../src/export/page/pageLayout.ts';
import { pngOfMark } from '../../../../src/export/pptx/slide/markPng.ts';
import { type PptxSlide, startPptx } from '../../../../src/export/pptx/writePptx.ts';
import { deckFacts } from '../../../fixtures/pptx/deckWords.ts';
import { packageFaults } from '../../../fixtures/pptx/packageFaults.ts';
import { child, findAll, nameOf, type OfficeFile, readPptx, relationsOf, type XmlElement } from '../../../fixtures/pptx/readPptx.ts';

const mark = { width: 2, height: 1, data: Uint8Array.of(10, 20, 30, 40, 50, 60, 70, 255) };
const mapPicture = { format: 'png' as const, bytes: pngOfMark(mark), text: 'What the map shows' };

const fileOf = (...slides: readonly PptxSlide[]): Uint8Array => {
  const writer = startPptx({ ...deckFacts, pageIds: slides.map(({ layout }) => layout.id) }, (image) => (image === 'unknown' ? null : mark));
  slides.forEach((slide) => writer.addSlide(slide));
  return new Uint8Array(Buffer.concat(writer.finish() as Uint8Array[]));
};

/** Opened, once it is sound. */
function deck(...slides: readonly PptxSlide[]): OfficeFile {
  const file = readPptx(fileOf(...slides));
  expect(packageFaults(file)).toEqual([]);
  return file;
}

function text(role: TextItem['role'], yMm: number, words: readonly string[], more: Partial<TextItem> = {}): TextItem {
  const box = { xMm: 200, yMm, widthMm: 100, heightMm: words.length * 5.2 };
  return {
    type: 'text', role, box, sizeMm: 4, weight: 400, color: '#23282D', direction: 'ltr', align: 'start',
    lines: words.map((line, index) => ({ text: line, leftMm: 200, baselineMm: yMm + 4.1 + index * 5.2, widthMm: 90 })), ...more,
  };
}

const page = (items: readonly PageItem[], more: Partial<PageLayout> = {}): PageLayout => ({ widthMm: 338.667, heightMm: 190.5, direction: 'ltr', language: 'en', title: 'Ring of steel', items, ...more });
const slide = (items: readonly PageItem[], more: Partial<PptxSlide> = {}): PptxSlide => ({ layout: page(items), maps: [mapPicture], notes: '', ...more });
const box = (role: PageItem['role'], xMm: number, yMm: number, widthMm: number, heightMm: number, more: object = {}): PageItem => ({
  type: 'box', role: role as 'caveat', box: { xMm, yMm, widthMm, heightMm }, radiusMm: 0, fill: '#FFFFFF', stroke: null, ...more,
});

const shapesOf = (file: OfficeFile, number = 1): readonly XmlElement[] => child(file.xml(`ppt/slides/slide${number}.xml`), 'p:cSld', 'p:spTree')?.children.slice(2) ?? [];
const placeOf = (shape: XmlElement) => {
  const frame = child(shape, 'p:spPr', 'a:xfrm') ?? child(shape, 'p:grpSpPr', 'a:xfrm') ?? child(shape, 'p:xfrm');
  return ['a:off', 'a:ext'].flatMap((name) => Object.values(child(frame, name)?.attributes ?? {}).map((value) => Number(value) / 36_000));
};
const paragraphsOf = (shape: XmlElement) => findAll(shape, 'a:p').map((paragraph) => findAll(paragraph, 'a:t').map((run) => run.text).join(''));

describe('texts', () => {
  test('the lines of a paragraph are one text, which PowerPoint breaks itself', () => {
    const [title] = shapesOf(deck(slide([text('title', 20, ['A ring of', 'steel'], { sizeMm: 25.4 / 3, weight: 600 })])));
    expect(paragraphsOf(title as XmlElement)).toEqual(['A ring of steel']);
    expect(child(title, 'p:txBody', 'a:bodyPr')?.attributes.wrap).toBe('square');
    const run = findAll(title as XmlElement, 'a:rPr')[0];
    expect(run?.attributes).toMatchObject({ sz: '2400', b: '1', lang: 'en-GB' });
    expect(run && child(run, 'a:solidFill', 'a:srgbClr')?.attributes.val).toBe('23282D');
    expect(['a:latin', 'a:cs'].map((name) => run && child(run, name)?.attributes.typeface)).toEqual(['+mn-lt', '+mn-cs']);
  });

  test('stand where the page has them, a little wider, for a face that is', () => {
    const [first, second] = shapesOf(deck(slide([text('title', 20, ['Title']), text('note', 60, ['Note'], { align: 'end' })]))).map(placeOf);
    // As high as the face asks for, 1.3 ems, and a little more, and the baseline 1.025 ems below its top.
    expect(first).toEqual([200, expect.closeTo(20, 3), expect.closeTo(103, 3), expect.closeTo(5.8, 3)]);
    expect(second).toEqual([expect.closeTo(197, 3), expect.closeTo(60, 3), expect.closeTo(103, 3), expect.closeTo(5.8, 3)]);
  });

  test('a title and a body are those of the slide, so that the outline has them', () => {
    const file = deck(slide([text('title', 20, ['Title']), text('body', 40, ['First.']), text('body', 50, ['Second.'])]));
    const kinds = findAll(file.xml('ppt/slides/slide1.xml'), 'p:ph').map(({ attributes }) => attributes.type);
    expect(kinds).toEqual(['title', 'body']);
    const [layout] = relationsOf(file, 'ppt/slides/slide1.xml').filter(({ type }) => type === 'slideLayout');
    expect(findAll(file.xml(layout?.target ?? ''), 'p:ph').map(({ attributes }) => [attributes.type, attributes.idx])).toEqual([['title', undefined], ['body', '1'], ['sldNum', '12']]);
    const body = shapesOf(file)[1] as XmlElement;
    expect(paragraphsOf(body)).toEqual(['First.', 'Second.']);
    // 50 less 45.2 millimetres, in hundredths of a point.
    expect(findAll(body, 'a:spcPts').map(({ attributes }) => Number(attributes.val))).toEqual([0, Math.round(4.8 * 7200 / 25.4)]);
  });

  test('a slide without a title has an unseen one, above it', () => {
    const [title] = shapesOf(deck(slide([])));
    expect(paragraphsOf(title as XmlElement)).toEqual(['Ring of steel']);
    expect(placeOf(title as XmlElement)[1]).toBeLessThan(-10);
  });

  test('Arabic reads from the right and stands on the right', () => {
    const arabic = text('title', 20, ['طوق من', 'حديد \u20665 km\u2069'], { direction: 'rtl' });
    const file = deck({ ...slide([arabic]), layout: page([arabic], { direction: 'rtl', language: 'ar' }) });
    const [title] = shapesOf(file);
    expect(findAll(title as XmlElement, 'a:pPr')[0]?.attributes).toMatchObject({ rtl: '1', algn: 'r' });
    // Isolates are told by marks: after the mark of what reads on, the stretch between marks of its own.
    expect(paragraphsOf(title as XmlElement)).toEqual(['طوق من حديد \u200F\u200E5 km\u200E\u200F']);
    expect(findAll(title as XmlElement, 'a:rPr')[0]?.attributes.lang).toBe('ar-IQ');
    expect(placeOf(title as XmlElement)[0]).toBeCloseTo(197, 3);
    expect(file.xml('ppt/presentation.xml').attributes.rtl).toBe('1');
    expect(findAll(file.xml('ppt/slideMasters/slideMaster1.xml'), 'a:lvl1pPr').map(({ attributes }) => attributes.rtl)).toEqual(['1', '1', '1']);
  });

  test('a row of a list that reads against its page has its bullet where the page begins to read', () => {
    const row = (words: string): TextItem => text('body', 20, [words], { align: 'end', paragraph: { runs: [{ text: words, weight: 400, isItalic: false, link: null }], bullet: '•', depth: 0 } });
    const rows = [row('Who (2020).'), { ...row('\u2068خط\u2069, site.org'), box: { ...row('').box, yMm: 30 } }];
    const [, body] = shapesOf(deck({ ...slide(rows), layout: page(rows, { direction: 'rtl', language: 'ar' }) }));
    expect(findAll(body as XmlElement, 'a:pPr').map(({ attributes: { rtl, algn } }) => [rtl, algn])).toEqual([['1', 'r'], ['1', 'r']]);
    // Of one script it stays as it is; what is mixed reads on as the page does.
    expect(paragraphsOf(body as XmlElement)).toEqual(['\u200EWho (2020).\u200E', '\u200F\u200Fخط\u200F\u200F, site.org']);
  });

  test('runs keep their weight, slant and links, to pages outside and in the deck', () => {
    const runs = [
      { text: 'Plain, ', weight: 400 as const, isItalic: false, link: null }, { text: 'bold', weight: 600 as const, isItalic: true, link: null },
      { text: ' and away', weight: 400 as const, isItalic: false, link: { type: 'web' as const, href: 'https://example.org/a?b=1&c' } },
      { text: ' or on', weight: 400 as const, isItalic: false, link: { type: 'page' as const, pageId: 'two' } }, { text: ' or nowhere', weight: 400 as const, isItalic: false, link: { type: 'web' as const, href: 'javascript:alert(1)' } },
    ];
    const linked = text('body', 20, ['Plain, bold and away or on or nowhere'], { paragraph: { runs, bullet: '3.', depth: 0 } });
    const file = deck({ ...slide([linked]), layout: page([linked], { id: 'one' }) }, { ...slide([]), layout: page([], { id: 'two' }) });
    const properties = findAll(shapesOf(file)[1] as XmlElement, 'a:r').map((run) => child(run, 'a:rPr'));
    expect(properties.map((each) => [each?.attributes.b, each?.attributes.i])).toEqual([['0', '0'], ['1', '1'], ['0', '0'], ['0', '0'], ['0', '0']]);
    const targets = properties.map((each) => relationsOf(file, 'ppt/slides/slide1.xml').find(({ id }) => id === (child(each, 'a:hlinkClick')?.attributes['r:id'] ?? ''))?.target);
    expect(targets).toEqual([undefined, undefined, 'https://example.org/a?b=1&c', 'ppt/slides/slide2.xml', undefined]);
    expect(findAll(shapesOf(file)[1] as XmlElement, 'a:buAutoNum')[0]?.attributes).toEqual({ type: 'arabicPeriod', startAt: '3' });
  });

  test('the number of a page is the number of the slide, wherever it is moved', () => {
    const [, number] = shapesOf(deck(slide([text('title', 5, ['Title']), text('page-number', 180, ['1 / 12'])])));
    expect(findAll(number as XmlElement, 'a:fld').map(({ attributes }) => attributes.type)).toEqual(['slidenum']);
    expect(paragraphsOf(number as XmlElement)).toEqual(['1 / 12']);
  });
});

describe('shapes', () => {
  test('a bar and the words in it are one shape', () => {
    const shapes = shapesOf(deck(slide([text('title', 20, ['Title']), box('caveat', 0, 0, 338, 9, { fill: '#23282D' }), text('caveat', 2, ['Not a live picture'], { align: 'middle' })])));
    expect(shapes.map(nameOf)).toEqual(['title', 'caveat']);
    expect(placeOf(shapes[1] as XmlElement)).toEqual([0, 0, 338, 9]);
    expect(paragraphsOf(shapes[1] as XmlElement)).toEqual(['Not a live picture']);
  });

  test('the legend is a group, and in it each swatch with its label', () => {
    const shapes = shapesOf(deck(slide([
      text('title', 20, ['Title']), text('legend-title', 50, ['Legend'], { weight: 600 }),
      box('swatch', 190, 60, 8, 4), { type: 'path', role: 'swatch', points: [[190, 62], [198, 62]], isClosed: false, fill: null, stroke: { color: '#D9480F', widthMm: 0.5, dashMm: [1, 0.5] }, clip: null },
      text('legend-label', 60, ['Barrier']), { type: 'image', role: 'swatch', box: { xMm: 190, yMm: 70, widthMm: 4, heightMm: 4 }, image: 'mark' }, text('legend-label', 70, ['Site']),
    ])));
    const [, legend] = shapes;
    expect([legend?.name, nameOf(legend as XmlElement)]).toEqual(['p:grpSp', 'legend']);
    const parts = legend?.children.slice(2) ?? [];
    expect(parts.map((part) => [part.name, nameOf(part)])).toEqual([['p:sp', 'legend'], ['p:grpSp', 'Barrier'], ['p:grpSp', 'Site']]);
    expect(parts[1]?.children.slice(2).map(({ name }) => name)).toEqual(['p:sp', 'p:cxnSp', 'p:sp']);
    expect(findAll(parts[1] as XmlElement, 'a:ds').map(({ attributes }) => attributes)).toEqual([{ d: '200000', sp: '100000' }]);
    // What is in a group stands where it says.
    expect(placeOf(legend as XmlElement).slice(0, 2)).toEqual([190, 50]);
    expect(findAll(legend as XmlElement, 'a:chOff')[0]?.attributes).toEqual(findAll(legend as XmlElement, 'a:off')[0]?.attributes);
  });

  test('a plate that things of several groups stand on is in none of them', () => {
    const shapes = shapesOf(deck(slide([text('title', 20, ['Title']), box('scale-bar', 5, 120, 50, 60), box('inset', 7, 125, 40, 25), box('scale-bar', 7, 160, 20, 2), box('scale-bar', 27, 160, 20, 2)])));
    expect(shapes.map((shape) => shape.name)).toEqual(['p:sp', 'p:sp', 'p:sp', 'p:grpSp']);
  });

  test('the leader of a callout holds on to its text and to its place', () => {
    const shapes = shapesOf(deck(slide([
      text('title', 5, ['Title']),
      { type: 'path', role: 'callout-leader', part: 'c', points: [[195, 90], [120, 150]], isClosed: false, fill: null, stroke: { color: '#23282D', widthMm: 0.4, dashMm: null }, clip: null },
      box('callout', 119, 149, 2, 2, { radiusMm: 1, part: 'c', fill: '#D9480F' }), box('callout', 195, 80, 110, 20, { part: 'c' }), text('callout', 82, ['The bridge stays', 'open'], { part: 'c' }),
    ])));
    expect(shapes.map((shape) => shape.name)).toEqual(['p:sp', 'p:cxnSp', 'p:sp', 'p:sp']);
    const [, leader, dot, words] = shapes as readonly [XmlElement, XmlElement, XmlElement, XmlElement];
    const idOf = (shape: XmlElement) => child(shape.children[0], 'p:cNvPr')?.attributes.id;
    expect(findAll(leader, 'a:stCxn')[0]?.attributes).toEqual({ id: idOf(words), idx: '1' });
    expect(findAll(leader, 'a:endCxn')[0]?.attributes.id).toEqual(idOf(dot));
    expect(child(leader, 'p:spPr', 'a:xfrm')?.attributes).toEqual({ flipH: '1' });
    expect(placeOf(leader)).toEqual([120, 90, 75, 60]);
    expect(paragraphsOf(words)).toEqual(['The bridge stays open']);
  });

  test('a path ends where it is cut, and its line does not run along the cut', () => {
    const clip = { xMm: 0, yMm: 0, widthMm: 10, heightMm: 10 };
    const shapes = shapesOf(deck(slide([text('title', 20, ['Title']), { type: 'path', role: 'map-frame', points: [[-5, 2], [15, 2], [15, 8], [-5, 8]], isClosed: true, fill: '#FF000080', stroke: { color: '#000', widthMm: 1, dashMm: null }, clip }])));
    expect(shapes.slice(1).map((shape) => [shape.name, ...placeOf(shape)])).toEqual([['p:sp', 0, 2, 10, 6], ['p:cxnSp', 0, 2, 10, 0], ['p:cxnSp', 0, 8, 10, 0]]);
    expect(findAll(shapes[1] as XmlElement, 'a:alpha')[0]?.attributes.val).toBe('50196');
    expect(findAll(shapes[1] as XmlElement, 'a:ln')[0]?.children[0]?.name).toBe('a:noFill');
  });

  test('paper is the ground of the slide and no shape', () => {
    const file = deck(slide([box('paper', 0, 0, 338.667, 190.5, { fill: '#171B20' }), text('title', 20, ['Title'])]));
    expect(shapesOf(file).map(nameOf)).toEqual(['title']);
    expect(findAll(file.xml('ppt/slides/slide1.xml'), 'p:bgPr').flatMap((ground) => findAll(ground, 'a:srgbClr')).map(({ attributes }) => attributes.val)).toEqual(['171B20']);
  });
});

describe('pictures', () => {
  const map = (index?: number): PageItem => ({ type: 'map', role: 'map', box: { xMm: 0, yMm: 10, widthMm: 90, heightMm: 170 }, ...(index !== undefined && { index }) });

  test('the map is a picture that tells what it shows', () => {
    const file = deck(slide([map()]));
    const picture = shapesOf(file)[1] as XmlElement;
    expect(child(picture.children[0], 'p:cNvPr')?.attributes).toMatchObject({ name: 'map', descr: 'What the map shows' });
    const [relation] = relationsOf(file, 'ppt/slides/slide1.xml').filter(({ type }) => type === 'image');
    expect(findAll(picture, 'a:blip')[0]?.attributes['r:embed']).toBe(relation?.id);
    expect(file.parts.get(relation?.target ?? '')).toEqual(mapPicture.bytes);
  });

  test('two maps are two pictures, and one that did not come leaves its place', () => {
    const file = deck({ ...slide([map(0), map(1), map(2)]), maps: [mapPicture, { ...mapPicture, bytes: Uint8Array.of(1, 2, 3), format: 'jpeg', text: 'Another' }] });
    expect(shapesOf(file).slice(1).map((shape) => child(shape.children[0], 'p:cNvPr')?.attributes.descr)).toEqual(['What the map shows', 'Another']);
  });

  test('the same map on several slides is in the file once', () => {
    const file = deck(slide([map()]), { ...slide([map()]), maps: [{ ...mapPicture, text: 'The same' }] });
    expect([...file.parts.keys()].filter((path) => path.includes('media/'))).toEqual(['ppt/media/map1.png']);
    expect(child(shapesOf(file, 2)[1]?.children[0], 'p:cNvPr')?.attributes.descr).toBe('The same');
  });

  test('a mark is one picture however often it stands, and none where nobody draws it', () => {
    const image = (name: string): PageItem => ({ type: 'image', role: 'swatch', box: { xMm: 1, yMm: 1, widthMm: 4, heightMm: 4 }, image: name });
    const file = deck(slide([image('mark'), image('unknown'), image('mark')]), slide([image('mark')]));
    expect([...file.parts.keys()].filter((path) => path.includes('media/image'))).toHaveLength(1);
    expect(findAll(file.xml('ppt/slides/slide1.xml'), 'p:pic')).toHaveLength(2);
    expect(findAll(file.xml('ppt/slides/slide1.xml'), 'adec:decorative').length).toBeGreaterThan(0);
  });

  test('a code is a picture of its squares', () => {
    const file = deck(slide([{ type: 'qr', role: 'qr', box: { xMm: 1, yMm: 1, widthMm: 30, heightMm: 30 }, modules: [[true, false], [false, true]], dark: '#000000', light: '#FFFFFF' }]));
    const png = [...file.parts].find(([path]) => path.includes('media/image'))?.[1] as Uint8Array;
    // Eight bits and alpha, 24 by 24.
    expect([...png.subarray(16, 26)]).toEqual([0, 0, 0, 24, 0, 0, 0, 24, 8, 6]);
  });
});

describe('charts', () => {
  const chart: ChartItem = {
    type: 'chart', role: 'chart', box: { xMm: 10, yMm: 40, widthMm: 150, heightMm: 100 }, drawing: [text('chart', 40, ['Attacks'])],
    chart: { title: 'Attacks', unit: 'attacks', categories: ['Q1', 'Q2 <&>', 'Q3'], series: [{ name: 'Convoys', values: [14, 27, 25], color: '#3A49B8' }, { name: 'Rockets', values: [19, null, 27], color: '#9A1F45' }] },
  };
  const file = deck(slide([chart], { maps: [] }));
  const [relation] = relationsOf(file, 'ppt/slides/slide1.xml').filter(({ type }) => type === 'chart');
  const part = file.xml(relation?.target ?? '');

  test('are native, with their figures', () => {
    expect(shapesOf(file)[1]?.name).toBe('p:graphicFrame');
    // With room above its title.
    expect(placeOf(shapesOf(file)[1] as XmlElement)).toEqual([10, 36, 150, 104]);
    expect(findAll(part, 'c:ser').map((series) => findAll(series, 'c:v').map(({ text: value }) => value))).toEqual([
      ['Convoys', 'Q1', 'Q2 <&>', 'Q3', '14', '27', '25'], ['Rockets', 'Q1', 'Q2 <&>', 'Q3', '19', '27'],
    ]);
    expect(findAll(part, 'c:f').map(({ text: range }) => range).slice(3)).toEqual(['Sheet1!$C$1', 'Sheet1!$A$2:$A$4', 'Sheet1!$C$2:$C$4']);
  });

  test('have their bars where the drawing has them, from either side', () => {
    const line = (xMm: number): ChartItem['drawing'][number] => ({ type: 'path', role: 'chart', points: [[xMm, 62], [xMm, 114]], isClosed: false, fill: null, stroke: null, clip: null });
    const bar = (xMm: number): ChartItem['drawing'][number] => ({ type: 'box', role: 'chart', box: { xMm, yMm: 72, widthMm: 90, heightMm: 5 }, radiusMm: 0, fill: '#000', stroke: null });
    const places = (drawing: ChartItem['drawing'], direction: 'ltr' | 'rtl', values: readonly number[] = [1, 2, 3]) => {
      const item: ChartItem = { ...chart, drawing, chart: { ...chart.chart, series: [{ name: 'Convoys', values, color: '#000000' }] } };
      const own = deck({ ...slide([item], { maps: [] }), layout: page([item], { direction }) }).xml('ppt/charts/chart1.xml');
      return ['c:x', 'c:y', 'c:w', 'c:h'].map((name) => Number(findAll(own, 'c:manualLayout').flatMap((place) => findAll(place, name))[0]?.attributes.val));
    };
    expect(places([line(55), bar(55)], 'ltr')).toEqual([0.3, 0.25, 0.6, 0.5]);
    expect(places([line(115), bar(25)], 'rtl')).toEqual([0.1, 0.25, 0.6, 0.5]);
    expect(places([line(55), bar(55)], 'ltr', [1, -2, 3])).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  test('name their rows from the right in Arabic, dates within the right way round', () => {
    const item: ChartItem = { ...chart, chart: { ...chart.chart, categories: ['الربع 3، حتى \u20662020-09-25\u2069', 'Q2'], series: [{ name: 'قوافل', values: [1, 2], color: '#000000' }] } };
    const own = deck({ ...slide([item], { maps: [] }), layout: page([item], { direction: 'rtl' }) }).xml('ppt/charts/chart1.xml');
    expect(findAll(own, 'c:ser').flatMap((series) => findAll(series, 'c:v').map(({ text: value }) => value))).toEqual(['\u200Fقوافل\u200F', '\u200Fالربع 3، حتى \u200F2020-09-25\u200F\u200F', 'Q2', '1', '2']);
  });

  test('carry the workbook that "Edit data" opens', () => {
    const [book] = relationsOf(file, relation?.target ?? '');
    const sheets = readPptx(file.parts.get(book?.target ?? '') ?? new Uint8Array());
    expect(packageFaults(sheets)).toEqual([]);
    const cells = findAll(sheets.xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => [cell.attributes.r, cell.text]);
    expect(cells).toEqual([['B1', 'Convoys'], ['C1', 'Rockets'], ['A2', 'Q1'], ['B2', '14'], ['C2', '19'], ['A3', 'Q2 <&>'], ['B3', '27'], ['A4', 'Q3'], ['B4', '25'], ['C4', '27']]);
  });
});

describe('the deck', () => {
  test('notes stand in the notes pane, a paragraph a line, each in its direction', () => {
    const file = deck(slide([], { notes: 'Say this.\nثم هذا 12' }), slide([]));
    const notes = file.xml('ppt/notesSlides/notesSlide1.xml');
    expect(findAll(notes, 'p:ph').map(({ attributes }) => attributes.type)).toEqual(['sldImg', 'body']);
    expect(findAll(notes, 'a:p').map((paragraph) => [paragraph.text, child(paragraph, 'a:pPr')?.attributes.rtl])).toEqual([['Say this.', '0'], ['ثم هذا 12', '1']]);
    expect(relationsOf(file, 'ppt/notesSlides/notesSlide1.xml').map(({ target }) => target)).toEqual(['ppt/notesMasters/notesMaster1.xml', 'ppt/slides/slide1.xml']);
    expect(relationsOf(file, 'ppt/slides/slide2.xml').map(({ type }) => type)).toEqual(['slideLayout']);
  });

  test('sections hold every slide, and a hidden slide is there but not shown', () => {
    const file = deck(slide([], { section: 'Today' }), slide([], { isHidden: true }), slide([], { section: 'The plan' }));
    expect(findAll(file.xml('ppt/presentation.xml'), 'p14:section').map((section) => [section.attributes.name, findAll(section, 'p14:sldId').map(({ attributes }) => attributes.id)])).toEqual([['Today', ['256', '257']], ['The plan', ['258']]]);
    expect([1, 2, 3].map((number) => file.xml(`ppt/slides/slide${number}.xml`).attributes.show)).toEqual([undefined, '0', undefined]);
  });

  test('has a title and an author', () => {
    const core = deck(slide([])).xml('docProps/core.xml');
    expect(core.children.map(({ name, text: value }) => [name, value])).toEqual([
      ['dc:title', 'Ring of steel'], ['dc:creator', 'A. Planner'], ['cp:lastModifiedBy', 'A. Planner'], ['dcterms:created', '2026-11-22T00:00:00Z'], ['dcterms:modified', '2026-11-22T00:00:00Z'], ['dc:language', 'en-GB'],
    ]);
  });

  test('of the same slides is the same file, byte by byte', () => {
    const slides = [slide([text('title', 20, ['Title'])], { notes: 'Notes' }), slide([])];
    expect(fileOf(...slides)).toEqual(fileOf(...slides));
    expect(Object.keys(unzipSync(fileOf(...slides)))[0]).toBe('[Content_Types].xml');
  });

  test('has at least one slide', () => {
    expect(() => fileOf()).toThrow('at least one slide');
  });
});
