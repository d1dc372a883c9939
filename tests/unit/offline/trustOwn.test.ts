/** What may become markup: a sheet as it is written, whatever a plan says in it, and nothing a plan could bring. */
import { expect, test } from 'vitest';
import { writeSvg } from '../../../src/export/write/writeSvg.ts';
import { isOwnMarkup } from '../../../src/offline/trustOwn.ts';
import { pageOfEverything } from '../export/pdf/samplePage.ts';

const hostile = '</text><script>alert(1)</script><img src=x onerror=alert(1)>';

test('the sheet passes, hostile texts and all', () => {
  const svg = writeSvg({ ...pageOfEverything(() => 40), title: hostile }, { map: 'hole', imageUrl: () => 'data:image/png;base64,AA==', fonts: [] });
  expect(svg).toContain('&lt;script&gt;');
  for (const shape of ['<text', '<tspan', '<path', '<rect', '<image', '<g ']) expect(svg).toContain(shape);
  expect(isOwnMarkup(svg)).toBe(true);
});

test.each([
  '<img src=x onerror=alert(1)>', `<svg xmlns="http://www.w3.org/2000/svg">${hostile}</svg>`, '<svg ><foreignObject></foreignObject></svg>', '<svg ><style>*{}</style></svg>', '<script></script>', '<svg ><!-- --></svg>', '<svg ><a/><animate /></svg>',
])('%s does not', (markup) => {
  expect(isOwnMarkup(markup)).toBe(false);
});

test.each(['', '&amp;', '&nbsp;', '&#160;'])('«%s» is harmless', (markup) => {
  expect(isOwnMarkup(markup)).toBe(true);
});
