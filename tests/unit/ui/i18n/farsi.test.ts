/** Farsi against English: nothing missing, nothing in a gap lost, written as Persian is, and every word of the glossary by its one name. */
import { describe, expect, it } from 'vitest';
import { embed as embedEn } from '../../../../src/ui/i18n/messages/en/embed.ts';
import { messages as screenEn } from '../../../../src/ui/i18n/messages/en.ts';
import { messages as laterEn } from '../../../../src/ui/i18n/messages/enLater.ts';
import { embed as embedFa } from '../../../../src/ui/i18n/messages/fa/embed.ts';
import { messages as screenFa } from '../../../../src/ui/i18n/messages/fa.ts';
import { messages as laterFa } from '../../../../src/ui/i18n/messages/faLater.ts';
import { figuresOf, rulesOfWriting } from './farsiWriting.ts';

const english = flatten({ ...screenEn, ...laterEn, embed: embedEn });
const farsi = flatten({ ...screenFa, ...laterFa, embed: embedFa });
const said = [...farsi].map(([key, text]) => [key, text] as const);

describe('Farsi beside English', () => {
  it('has every message and no other', () => {
    expect([...farsi.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('keeps what stands in the gaps; a form of a plural may say its number where English does not', () => {
    expect(said.filter(([key, text]) => gapsOf(text, key) !== gapsOf(english.get(key) ?? '', key)).map(([key]) => key)).toEqual([]);
  });

  it('keeps line breaks and the ends that join', () => {
    const frame = (text: string) => [text.match(/\n/g)?.length ?? 0, /^\s/.test(text), /\s$/.test(text)].join('|');
    expect(said.filter(([key, text]) => frame(text) !== frame(english.get(key) ?? '')).map(([key]) => key)).toEqual([]);
  });

  it('holds codes and formulas in one piece, from left to right, and ends each piece', () => {
    const loose = (text: string) => text.replaceAll(/\u2066[^\u2066\u2069]+\u2069/g, '');
    expect(said.filter(([, text]) => /[\u2066-\u2069]/.test(loose(text))).map(([key]) => key)).toEqual([]);
    expect(said.filter(([, text]) => /\p{Script=Arabic}/u.test(text) && codes.test(loose(text))).map(([key]) => key)).toEqual([]);
  });

  it('says the same figures', () => {
    const faults = said.filter(([key, text]) => figuresOf(withoutGaps(text)) !== figuresOf(withoutGaps(english.get(key) ?? '')) && !otherFigures.has(key));
    expect(faults.map(([key, text]) => `${key}: ${english.get(key)} / ${text}`)).toEqual([]);
  });

  it('calls a thing of the glossary by one name everywhere', () => {
    const faults = said.flatMap(([key, text]) => glossary.filter(([word, name]) => word.test(withoutGaps(english.get(key) ?? '')) && !name.test(text)).map(([word]) => `${key}: ${String(word)}: ${text}`));
    expect(faults).toEqual([]);
  });
});

describe('the writing of Farsi', () => {
  it.each(rulesOfWriting)('%s', (_, fault) => {
    expect(said.flatMap(([key, text]) => withoutGaps(text).replaceAll(latin, '\uFFFC').match(fault)?.map((found) => `${key}: ${found}`) ?? [])).toEqual([]);
  });

  it('leaves nothing in Latin letters or figures but names, codes and what is typed', () => {
    const rest = (text: string) => withoutGaps(text).replaceAll(latin, '').match(/[A-Za-z0-9]+/g) ?? [];
    expect(said.flatMap(([key, text]) => rest(text).map((found) => `${key}: ${found}`))).toEqual([]);
  });
});

/** Names of formats, standards, products and keys; what is typed as it stands; letters of formulas. */
const latin = new RegExp([
  'whosonfirst\\.org/docs/licenses', 'data/roads\\.geojson', 'out body; >; out skel', 'out geom', 'https?(?:://)?', '\\.(?:osm|kml|shp|prj|pmtiles|cordon\\.geojson)',
  '(?:IWA 14-1|ISO 22343-1|ASTM F2656|IWA 14)', 'UFC 4-022-01(?: §6-[\\d.]*\\d)?', 'UFGS 02840', 'UK TAL 01/11', 'MIL-HDBK-1013/14', 'pw3346', 'V/7200\\[N2A\\]/64/90:1\\.5', 'M50 P1', 'M[345]0', 'P[123]',
  '20\\d\\d(?:-\\d\\d){0,2}', 'R′ = R \\+ m·cot²\\(Δ/4\\)', 'ceil\\(n/k\\) · \\(2 · \\(t_down \\+ t_up\\) \\+ check\\)', 'WGS84', 'UTF-8', 'EPSG:(?:4326|3857|32638)', 'SIL Open Font License 1\\.1', 'CC0 1\\.0', 'BSD 3-Clause', 'Apache 2\\.0', 'WebGL(?: 2)?', '(?:Who’s On First)',
  'IBM Plex Sans(?: Arabic)?', 'MapLibre GL JS', 'React(?: Aria Components)?', 'OpenStreetMap(?: XML)?', 'Overpass JSON', 'Ctrl\\+[CV]',
  ...['GeoNames', 'OurAirports', 'Wikidata', 'Wikipedia', 'Maki', 'Temaki', 'milsymbol', 'MIT', 'mgrs', 'Turf', 'MGRS', 'GeoJSON', 'TopoJSON', 'JSON', 'KML', 'KMZ', 'GPX', 'CSV', 'WKT', 'XML', 'HTML', 'DOCTYPE', 'Shapefile', 'GeoTIFF',
    'PNG', 'JPEG', 'WebP', 'SVG', 'PDF', 'GIS', 'ZIP', 'zip', 'PowerPoint', 'Markdown', 'Notes', 'QR', 'Windows', 'ILLUSTRATIVE', 'A[234]', 'Letter', '4K', 'Alt', 'Shift', 'Ctrl', 'Enter', 'Escape', 'Esc', 'Backspace', 'Home', 'lat', 'lon', 'wkt',
    'objects', 'arcs', 'worker', 'PMTiles', 'MVT', 'UTM', 'gzip', 'FlatGeobuf', 'Protomaps', '[fnkmpRBFWV]'].map((word) => `(?<![A-Za-z])${word}(?![A-Za-z])`),
].join('|'), 'g');

/** What would be turned round by the words beside it. */
const codes = /[A-Z]+ \d[\w-]*|\d-\d|\/\d|:\/\/|\(n\/k\)|cot²|(?<=\s)\.[a-z]{3,}/;

/** Where one language counts in a sentence and the other in a plural form. */
const otherFigures = new Set(['scene.tray_one']);

/** An English word, and what its message must then say. */
const glossary: readonly (readonly [RegExp, RegExp])[] = [
  [/\bposture/i, /وضع/], [/\bphases?\b/i, /مرحله/], [/\bbaseline\b/i, /مبنا|موجود/], [/\bscenario/i, /سناریو/], [/\bthe plan\b/i, /طرح/], [/\bbarriers?\b/i, /مانع|موانع/], [/\bbollard/i, /بولارد/],
  [/\bcheckpoint/i, /ایست/], [/\bcrossings?\b/i, /گذرگاه|گذر/], [/\bjunctions?\b/i, /تقاطع/], [/\billustrative/i, /تمثیلی|ILLUSTRATIVE/i], [/\bstranded\b/i, /بی‌دسترسی/], [/\bsealed\b/i, /یکسره ب/], [/\bleak/i, /نشت/],
  [/\btake-off\b/i, /متره/], [/\bquick-reaction|\bQRF\b/i, /واکنش سریع/], [/\bstand-off\b/i, /فاصله ایمنی/], [/\bcallouts?\b/i, /برچسب/], [/\bhand-out\b/i, /نسخه توزیعی/], [/\bcaveat\b/i, /تذکر/], [/\bbriefing/i, /توجیه/],
  [/\bslides?\b/i, /اسلاید/], [/\binterlocked pair/i, /قفل متقابل/], [/\bsafety loop/i, /حلقه ایمنی/], [/\bmilitia-held/i, /در تصرف شبه‌نظامیان/], [/\bheld propert/i, /در تصرف|تصرف‌شده/], [/\blive picture/i, /تصویر زنده/],
  [/\bscreening aid/i, /ابزار کمکی غربالگری/], [/qualified engineer/i, /مهندس صاحب‌صلاحیت/], [/\brating certificate/i, /گواهی رده مقاومت/], [/\bsensitive/i, /حساس/], [/\binventory\b/i, /سیاهه/], [/\bcarriageway/i, /سواره‌رو/],
  [/\bfootway/i, /پیاده‌رو/], [/\bcontrol group/i, /گروه‌?(?:های)? ?کنترل/], [/\bpower group/i, /گروه‌?(?:های)? ?برق/], [/\bassumptions?\b/i, /فرض/], [/\bassumed\b/i, /مفروض|فرض/], [/not stated/i, /ذکر ?‌?نشده|ذکر نمی/], [/\bgap rule/i, /ضابطه فاصله/],
];

function withoutGaps(text: string): string {
  return text.replaceAll(/\{\{?\w+\}?\}/g, '\uFFFC');
}

/** The gaps of a message in order of their names, without the number that chooses the form of a plural. */
function gapsOf(text: string, key: string): string {
  const gaps = new Set((text.match(/\{\{?\w+\}?\}/g) ?? []).filter((gap) => !(gap === '{{count}}' && /_(?:one|zero|other)$/.test(key))));
  return [...gaps].toSorted().join(' ');
}

function flatten(tree: object, before = '', words = new Map<string, string>()): Map<string, string> {
  for (const [name, text] of Object.entries(tree)) {
    if (typeof text === 'string') words.set(before + name, text);
    else flatten(text as object, `${before}${name}.`, words);
  }
  return words;
}
