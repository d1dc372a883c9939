import { expect, it } from 'vitest';
import { listFeatures } from '../../../../../../src/baseline/baseline.ts';
import { coordinateOf } from '../../../../../../src/ui/panels/inspector/position/coordinateOf.ts';
import { hamlet } from '../../hamlet.ts';

it('gives a coordinate only for a stated place of known precision, never for an illustrative one or a borrowed mark', () => {
  const shown = listFeatures(hamlet).filter((feature) => coordinateOf(feature) !== null).map((feature) => feature.id);
  expect(shown).toEqual(['hall', 'gate']);
});
