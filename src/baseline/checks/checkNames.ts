/** Every text stands in both languages: the Arabic in Arabic letters, the English without any. */
import { type Baseline, listFeatures } from '../baseline.ts';
import type { Bilingual } from '../kinds/claim.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;

function faults({ en, ar }: Bilingual): readonly { member: 'en' | 'ar'; detail: string }[] {
  return [
    ...(arabicLetter.test(en) ? [{ member: 'en' as const, detail: 'Arabic letters in the English text' }] : []),
    ...(latinLetter.test(en) ? [] : [{ member: 'en' as const, detail: 'no Latin letter in the English text' }]),
    ...(arabicLetter.test(ar) ? [] : [{ member: 'ar' as const, detail: 'no Arabic letter in the Arabic text' }]),
  ];
}

/** One problem for each text in the wrong script: names of features and groups, notes, statements, stated places and descriptions of sources. */
export function checkNames(baseline: Baseline): readonly Problem[] {
  const ofFeatures = listFeatures(baseline).flatMap((feature) => {
    const { properties } = feature;
    const texts: readonly (readonly [path: string, text: Bilingual | null])[] = [
      ['name', properties.name],
      ['note', properties.note],
      ...properties.statements.map(({ text }, index) => [`statements[${index}].text`, text] as const),
      ...(properties.kind === 'barrier' ? [['controlGroupName', properties.controlGroupName], ['powerGroupName', properties.powerGroupName]] as const : []),
      ...(properties.kind === 'incident' ? [['placeStated', properties.placeStated] as const] : []),
    ];
    return texts.flatMap(([path, text]) => (text ? faults(text) : [])
      .map(({ member, detail }) => report(feature, `properties.${path}.${member}`, 'missing-name', detail)));
  });
  const ofRecord = (file: string, featureId: string, path: string, text: Bilingual | null | undefined): readonly Problem[] =>
    (text ? faults(text) : []).map(({ member, detail }) => ({ file, featureId, path: `${path}.${member}`, reason: 'missing-name', detail }));
  return [
    ...ofFeatures,
    ...baseline.figures.flatMap(({ id, name }) => ofRecord('figures.json', id, 'name', name)),
    ...baseline.sources.flatMap(({ id, description }) => ofRecord('sources.json', id, 'description', description)),
  ];
}
