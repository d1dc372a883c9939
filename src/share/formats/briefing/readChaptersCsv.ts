/** Chapters of a table, one row a slide: title, text, notes, lon, lat, zoom, posture, phase, layout, section, source, date, by their names in any language of the app. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { isIsoDate } from '../../../geo/isoDate.ts';
import { type SlideLayout, slideLayouts } from '../../../scenario/kinds/slide.ts';
import { readRows, undisarm } from '../read/readCsv.ts';
import { readAngle } from '../read/readAngle.ts';
import { type Chapter, type ChapterRemark, limited, type ReadChapters } from './chapter.ts';

const columns = {
  title: ['title', 'heading', 'slide', 'name', 'العنوان', 'عنوان', 'الشريحة', 'اسلاید'],
  text: ['text', 'body', 'description', 'content', 'النص', 'نص', 'الوصف', 'وصف', 'متن', 'شرح'],
  notes: ['notes', 'speaker notes', 'note', 'الملاحظات', 'ملاحظات', 'ملاحظات المتحدث', 'یادداشت', 'یادداشت‌ها', 'یادداشت‌های گوینده'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x', 'خط الطول', 'الطول', 'طول', 'طول جغرافیایی'],
  lat: ['lat', 'latitude', 'y', 'خط العرض', 'العرض', 'عرض', 'دائرة العرض', 'عرض جغرافیایی'],
  zoom: ['zoom', 'zoom level', 'التقريب', 'تقريب', 'التكبير', 'بزرگ‌نمایی'],
  posture: ['posture', 'وضع التأهب', 'التأهب', 'الوضع', 'وضع آمادگی'],
  phase: ['phase', 'المرحلة', 'مرحلة'],
  layout: ['layout', 'template', 'التخطيط', 'القالب', 'تخطيط', 'چیدمان', 'الگو'],
  section: ['section', 'chapter', 'القسم', 'الفصل', 'قسم', 'فصل', 'بخش'],
  source: ['source', 'sources', 'المصدر', 'المصادر', 'مصدر', 'منبع', 'منابع'],
  date: ['date', 'source date', 'التاريخ', 'تاريخ', 'تاريخ المصدر', 'تاریخ منبع'],
} as const;
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];
/** By folded name. */
const columnOf = new Map(columnNames.flatMap((column) => columns[column].map((name) => [foldText(name), column] as const)));

/** Titles that are looked at: nobody's table of slides has more. */
const mostColumns = 200;

/** By the names of the app in any of its languages, too. */
const layoutNames: Readonly<Record<SlideLayout, readonly string[]>> = {
  title: ['title', 'عنوان'], 'map-text': ['map-text', 'map and text', 'خريطة ونص', 'نقشه و متن'], map: ['map', 'full map', 'خريطة', 'خريطة كاملة', 'نقشه', 'نقشه تمام‌صفحه'],
  comparison: ['comparison', 'مقارنة', 'مقایسه'], figures: ['figures', 'أرقام', 'ارقام'], sources: ['sources', 'مصادر', 'منابع'],
};

/** Row numbers count the titles as row 1, as spreadsheets do. Never fails; a table without a title and a text column has no chapters, and its columns are remarks. */
export async function readChaptersCsv(source: string): Promise<ReadChapters> {
  const [titles = [], ...rows] = await readRows(source);
  const header = titles.slice(0, mostColumns);
  const meant = header.map((title) => columnOf.get(foldText(title.slice(0, 100))));
  const at = Object.fromEntries(columnNames.map((column) => [column, meant.indexOf(column)])) as Record<Column, number>;
  const known = new Set(Object.values(at));
  const remarks: ChapterRemark[] = header.flatMap((title, index) => (known.has(index) || title.trim() === '' ? [] : [{ at: 1, reason: 'unknown-column' as const, detail: title.slice(0, 60) }]));
  let section: string | null = null;
  const chapters = rows.flatMap((raw, index): readonly Chapter[] => {
    const row = index + 2;
    if (raw.every((cell) => cell.trim() === '')) return [];
    const cell = (column: Column) => undisarm(raw[at[column]] ?? '').trim();
    const say = (reason: ChapterRemark['reason'], detail: string) => remarks.push({ at: row, reason, detail: detail.slice(0, 80) });
    const [title, text, notes] = [cell('title'), cell('text'), cell('notes')];
    if (title === '' && text === '') {
      say('empty-row', raw.filter((one) => one.trim() !== '').join(', '));
      return [];
    }
    if (title === '') say('no-title', text);
    const own = cell('section');
    const begins = own !== '' && own !== section;
    section = own === '' ? section : own;
    const layout = layoutOf(cell('layout'));
    if (layout === null) say('unknown-layout', cell('layout'));
    return [{
      at: row, title, text, notes, sources: sourcesOf(cell('source'), cell('date'), say), ...(begins ? { section: own } : {}), ...(layout ? { layout } : {}),
      ...placeOf(cell('lon'), cell('lat'), cell('zoom'), say), ...(cell('posture') === '' ? {} : { posture: cell('posture') }), ...(cell('phase') === '' ? {} : { phase: cell('phase') }),
    }];
  });
  return limited({ unit: 'row', chapters, remarks });
}

type Say = (reason: ChapterRemark['reason'], detail: string) => void;

/** Undefined where nothing is written, null where it is no layout. */
function layoutOf(text: string): SlideLayout | null | undefined {
  if (text === '') return undefined;
  return slideLayouts.find((layout) => layoutNames[layout].some((name) => foldText(name) === foldText(text))) ?? null;
}

function placeOf(lonText: string, latText: string, zoomText: string, say: Say): Pick<Chapter, 'place' | 'zoom'> {
  const zoom = zoomText === '' ? undefined : Number(zoomText.replace(',', '.'));
  const isZoom = zoom !== undefined && zoom >= 0 && zoom <= 24;
  if (zoom !== undefined && !isZoom) say('not-a-zoom', zoomText);
  if (lonText === '' && latText === '') return isZoom ? { zoom } : {};
  const [lon, lat] = [readAngle(lonText), readAngle(latText)];
  if (lon === undefined || lat === undefined || lon === null || lat === null || Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    say('not-a-place', `${lonText}, ${latText}`);
    return isZoom ? { zoom } : {};
  }
  return { place: [lon, lat], ...(isZoom ? { zoom } : {}) };
}

function sourcesOf(text: string, date: string, say: Say): Chapter['sources'] {
  if (text === '' && date === '') return [];
  const isDate = date === '' || isIsoDate(date);
  if (!isDate) say('not-a-date', date);
  // What is no date is kept in words.
  return [{ text: isDate ? text : [text, date].filter((part) => part !== '').join(', '), date: isDate && date !== '' ? date : null }];
}
