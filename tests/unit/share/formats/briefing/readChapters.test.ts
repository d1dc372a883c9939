/** Chapters of texts and tables: every word of them is in a slide or in a remark. */
import { assert, constantFrom, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createScenario } from '../../../../../src/scenario/createScenario.ts';
import { chaptersToSlides } from '../../../../../src/share/formats/briefing/chaptersToSlides.ts';
import { readChapters } from '../../../../../src/share/formats/briefing/readChapters.ts';
import { readChaptersCsv } from '../../../../../src/share/formats/briefing/readChaptersCsv.ts';
import { readChaptersMarkdown } from '../../../../../src/share/formats/briefing/readChaptersMarkdown.ts';

const lines = (...all: readonly string[]) => all.join('\n');
const plan = createScenario({ id: 'plan', title: 'Plan', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '2020', locale: 'en' });

test('sections, slides, text, notes and sources of a Markdown text', () => {
  const { chapters, remarks } = readChaptersMarkdown(lines('# Today', '', '## Thirty vehicles', 'They **passed**.', '', '- one', '- two', 'Source: PW 3346, p. 2', '', 'Notes: say it slowly', 'and twice', '', '## Next', '???', 'for me'));
  expect(remarks).toEqual([]);
  expect(chapters).toEqual([
    { at: 3, title: 'Thirty vehicles', section: 'Today', text: 'They **passed**.\n\n- one\n- two', notes: 'say it slowly\nand twice', sources: [{ text: 'PW 3346, p. 2', date: null }] },
    { at: 13, title: 'Next', text: '', notes: 'for me', sources: [] },
  ]);
});

test('a section with words of its own is a title slide', () => {
  expect(readChaptersMarkdown(lines('# Today', 'What holds', '## One')).chapters).toEqual([
    { at: 1, title: 'Today', section: 'Today', layout: 'title', text: 'What holds', notes: '', sources: [] }, { at: 3, title: 'One', text: '', notes: '', sources: [] },
  ]);
});

test('a text without second headings takes the first for slides; one without any is one slide that says so', () => {
  expect(readChaptersMarkdown(lines('# One', 'a', '# Two', 'b')).chapters.map(({ title, text }) => [title, text])).toEqual([['One', 'a'], ['Two', 'b']]);
  const { chapters, remarks } = readChaptersMarkdown('Only words');
  expect(chapters.map(({ text }) => text)).toEqual(['Only words']);
  expect(remarks).toEqual([{ at: 1, reason: 'no-title', detail: 'Only words' }]);
});

test('what a fence holds is text, and what a slide shows otherwise is said by line', () => {
  const { chapters, remarks } = readChaptersMarkdown(lines('## One', '```', '## no slide', 'Notes: none', '```', '<script>alert(1)</script>', '[x](javascript:alert(1))'));
  expect(chapters).toHaveLength(1);
  expect(chapters[0]?.text).toContain('## no slide');
  expect(remarks.map(({ at, reason }) => `${at} ${reason}`).toSorted()).toEqual(['1 address', '1 html']);
});

test('Arabic notes, rules between slides, titles set off by dashes, and options of other programs', () => {
  const { chapters, remarks } = readChaptersMarkdown(lines('---', 'theme: dark', '---', '## اليوم', 'نص', 'ملاحظات: ببطء', '', '---', '', 'More', '', 'Set off', '---', 'below'));
  expect(chapters.map(({ title, text, notes }) => [title, text, notes])).toEqual([['اليوم', 'نص', 'ببطء'], ['', 'More', ''], ['Set off', 'below', '']]);
  expect(remarks.map(({ reason }) => reason)).toEqual(['front-matter', 'no-title']);
});

test('no word is lost, however headings, notes, rules and text follow one another', () => {
  const pieces = ['# Alpha', '## Bravo', '---', 'Notes: charlie', '???', 'delta', '', 'Source: echo', '- foxtrot', '```', 'golf'];
  assert(property(array(constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
    const { chapters, remarks } = readChaptersMarkdown(chosen.join('\n'));
    const said = [...remarks.map(({ detail }) => detail), ...chapters.map(({ title, section, text, notes, sources }) => [title, section ?? '', text, notes, ...sources.map((source) => source.text)].join(' '))].join(' ');
    for (const piece of chosen) {
      const word = /[A-Za-z]{4,}$/.exec(piece)?.[0];
      if (word) expect(said).toContain(word);
    }
  }), { numRuns: 1000 });
});

test('a section at the end stays, with a rule below it', () => {
  expect(readChaptersMarkdown(lines('## Bravo', '# Alpha', '---')).chapters.map(({ title }) => title)).toEqual(['Bravo', 'Alpha']);
});

test('rows of a table, by titles in either language; the same section goes on', async () => {
  const english = await readChaptersCsv('title,text,notes,lon,lat,zoom,posture,phase,layout,section,source,date,colour\nOne,"a, b",n,44.38,33.3,14,Lockdown,,Full map,Today,PW 3346,2020-07,red\nTwo,,,x,33,,,,poster,Today,,\n,,,,,,,,,,,,blue');
  expect(english.chapters).toEqual([
    { at: 2, title: 'One', text: 'a, b', notes: 'n', sources: [{ text: 'PW 3346', date: '2020-07' }], section: 'Today', layout: 'map', place: [44.38, 33.3], zoom: 14, posture: 'Lockdown' },
    { at: 3, title: 'Two', text: '', notes: '', sources: [] },
  ]);
  expect(english.remarks.map(({ at, reason, detail }) => [at, reason, detail])).toEqual([[1, 'unknown-column', 'colour'], [3, 'unknown-layout', 'poster'], [3, 'not-a-place', 'x, 33'], [4, 'empty-row', 'blue']]);
  const arabic = await readChaptersCsv('العنوان;النص;ملاحظات;التخطيط\nاليوم;ما يجري;ببطء;مقارنة');
  expect(arabic.chapters).toEqual([{ at: 2, title: 'اليوم', text: 'ما يجري', notes: 'ببطء', layout: 'comparison', sources: [] }]);
});

test('chapters become slides of the plan: postures by name, places, ids that are free, and what the plan lacks is said', async () => {
  const { chapters } = await readChapters('a.csv', new TextEncoder().encode('title,posture,phase,lon,lat\nOne,LOCKDOWN,,44.38,33.3\nTwo,nowhere,one,,'));
  const { slides, remarks } = chaptersToSlides(chapters, { ...plan, slides: [{ id: 'slide-1', title: '', text: '', notes: '', view: {}, rest: {} }] }, { camera: null, postureId: 'routine' });
  expect(slides.map(({ id }) => id)).toEqual(['slide-2', 'slide-3']);
  expect(slides[0]?.view).toEqual({ camera: { center: [44.38, 33.3], zoom: 15, bearing: 0, pitch: 0 }, postureId: 'lockdown' });
  expect(slides[1]?.view).toEqual({ camera: null, postureId: 'routine' });
  expect(remarks.map(({ at, reason, detail }) => [at, reason, detail])).toEqual([[3, 'unknown-posture', 'nowhere'], [3, 'unknown-phase', 'one']]);
});

test('more slides than a room bears are counted, not lost in silence', () => {
  const { chapters, remarks } = readChaptersMarkdown(Array.from({ length: 503 }, (_, index) => `## ${index}`).join('\n'));
  expect(chapters).toHaveLength(500);
  expect(remarks).toEqual([{ at: 501, reason: 'too-many', detail: '3' }]);
});

test('the marks of a text and the titles of a table are read in Farsi', async () => {
  const { chapters } = readChaptersMarkdown(lines('## سی خودرو', 'گذشتند.', 'منبع: گزارش', '', 'یادداشت‌های گوینده: آهسته بگویید'));
  expect(chapters[0]).toMatchObject({ title: 'سی خودرو', text: 'گذشتند.', notes: 'آهسته بگویید', sources: [{ text: 'گزارش', date: null }] });
  const table = await readChaptersCsv('عنوان,متن,چیدمان,عرض جغرافیایی,طول جغرافیایی\nیک,دو,نقشه و متن,۳۳٫۳,۴۴٫۴\n');
  expect(table.chapters[0]).toMatchObject({ title: 'یک', text: 'دو', layout: 'map-text', place: [44.4, 33.3] });
  expect(table.remarks).toEqual([]);
});
