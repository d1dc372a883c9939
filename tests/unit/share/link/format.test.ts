/** FORMAT.md says what is so: its worked example and the first steps of priming are computed and must stand there to the letter. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { fromBase64url } from '../../../../src/share/link/envelope/base64url.ts';
import { questionCount, question } from '../../../../src/share/link/model/questions.ts';
import { openLink } from '../../../../src/share/link/openLink.ts';
import { writeLink } from '../../../../src/share/link/writeLink.ts';
import { fill, traceLink, tracePriming } from '../../../fixtures/links/traceExample.ts';

const format = readFileSync('src/share/FORMAT.md', 'utf8');
const block = (name: string) => new RegExp(`\`\`\`${name}\n([^\`]*)\n\`\`\``).exec(format)?.[1] ?? '';

test('the example is the link of its plan, byte by byte and decision by decision', async () => {
  const [feature = '', members = ''] = block('document').split('\n');
  const given = JSON.parse(`{${members}}`) as Parameters<typeof createScenario>[0];
  const parsed = parseScenario({ ...JSON.parse(writeScenario(createScenario(given))) as object, features: [JSON.parse(feature)] });
  if (!parsed.ok) throw new Error(parsed.reason);
  const fragment = block('link');
  expect(await writeLink(parsed.scenario)).toEqual({ ok: true, fragment });
  const opened = await openLink(fragment);
  expect(opened.ok && writeScenario(opened.scenario)).toBe(writeScenario(parsed.scenario));
  const bytes = [...fromBase64url(fragment.slice(2)) ?? []].map((byte) => byte.toString(16).padStart(2, '0'));
  for (const part of [bytes.slice(0, 2), bytes.slice(2, 3), bytes.slice(3, 7), bytes.slice(7)]) expect(format).toContain(`\`${part.join(' ')}\``);
  expect(block('decisions')).toBe(fill(traceLink(fragment), 120));
});

test('priming begins as it says, and is as long', () => {
  const { probabilities, count } = tracePriming(32);
  expect(block('priming').split(/\s/)).toEqual(probabilities.map(String));
  expect(format).toContain(`${count.toLocaleString('en')} decisions`);
});

test('every question is in the table under its number', () => {
  expect(Object.values(question)).toHaveLength(questionCount);
  for (const [name, number] of Object.entries(question)) expect(format).toMatch(new RegExp(`\\| ${number} ${name} \\|`));
});
