import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { describeMap } from '../../../../src/export/pdf/describeMap.ts';
import { pictureOfPng } from '../../../../src/export/pdf/page/pictureOfPng.ts';
import { writePng } from '../../../../src/export/picture/png/writePng.ts';
import { joined } from './readPdf.ts';
import { pageOfTexts } from './samplePage.ts';

test('the rows of a PNG go over as they are', async () => {
  const writer = writePng({ widthPixels: 1, heightPixels: 2, dpi: 300, scenarioText: null });
  await writer.rows(Uint8Array.from([10, 20, 30, 255, 11, 22, 33, 255]));
  const png = new Uint8Array(await (await writer.end()).arrayBuffer());
  const picture = pictureOfPng(png);
  expect([picture.widthPixels, picture.heightPixels, picture.form]).toEqual([1, 2, 'png-rows']);
  expect([...unzlibSync(joined(picture.form === 'png-rows' ? picture.pieces : []))]).toEqual([2, 10, 20, 30, 2, 1, 2, 3]);
  expect(() => pictureOfPng(png.with(25, 6))).toThrow('another kind');
  expect(() => pictureOfPng(png.subarray(0, 8))).toThrow('no PNG');
});

test('the map is described in the words of its page, each once', () => {
  const layout = pageOfTexts([
    { text: 'Data as of 2020', direction: 'ltr', role: 'data-date' }, { text: 'Bollards', direction: 'ltr', role: 'legend-label' },
    { text: 'طوق من حديد', direction: 'rtl', role: 'title' }, { text: 'Bollards', direction: 'ltr', role: 'legend-label' }, { text: 'Sources', direction: 'ltr', role: 'sources' },
  ], () => 10);
  expect(describeMap(layout)).toBe('طوق من حديد · Bollards · Data as of 2020');
});
