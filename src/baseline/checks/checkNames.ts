/** Every text stands in its languages: the Arabic and the Farsi in Arabic letters, the Farsi in those of Persian, the English without any. */
import { type Baseline, listFeatures } from '../baseline.ts';
import type { Bilingual } from '../kinds/claim.ts';
import type { Problem } from '../problem.ts';
import { report } from './report.ts';

const arabicLetter = /\p{Script=Arabic}/u;
const latinLetter = /\p{Script=Latin}/u;
/** Letters and digits that look like those of Persian and are found by no search for them. */
const notPersian = /[\u0643\u064A\u0649\u0660-\u0669]/;

function faults({ en, ar, fa }: Bilingual): readonly { member: 'en' | 'ar' | 'fa'; detail: string }[] {
  const isFarsi = fa !== ar && fa !== en;
  return [
    ...(arabicLetter.test(en) ? [{ member: 'en' as const, detail: 'Arabic letters in the English text' }] : []),
    ...(latinLetter.test(en) ? [] : [{ member: 'en' as const, detail: 'no Latin letter in the English text' }]),
    ...(arabicLetter.test(ar) ? [] : [{ member: 'ar' as const, detail: 'no Arabic letter in the Arabic text' }]),
    ...(isFarsi && !arabicLetter.test(fa) ? [{ member: 'fa' as const, detail: 'no Arabic letter in the Farsi text' }] : []),
    ...(isFarsi && notPersian.test(fa) ? [{ member: 'fa' as const, detail: 'Arabic kaf, yeh or digits in the Farsi text' }] : []),
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
