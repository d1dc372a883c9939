/** What somebody wrote, within a sentence of ours. */
import { expect, test } from 'vitest';
import { isolateText } from '../../../../src/ui/i18n/isolate.ts';

test('a text cannot end the piece it stands in, nor turn round what follows', () => {
  expect(isolateText('\u2069\u202Egpj.exe\u2066\u202C\u2067خطة\u2068')).toBe('\u2068gpj.exeخطة\u2069');
  expect(isolateText('Plan «أ»\u200F')).toBe('\u2068Plan «أ»\u200F\u2069');
});
