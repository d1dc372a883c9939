/** Roads as a planner chooses them: streets whole, stretches numbered, and what was chosen said in as few words as it takes. */
import { expect, test } from 'vitest';
import { chosenOf, streetsOf, stretchesOf, wholeStreets } from '../../../../../src/ui/check/suggest/roadChoices.ts';
import { shipped } from '../../../../data/shippedBaseline.ts';

const nameOf = (id: string) => shipped.roads.find((road) => road.id === id)?.properties.name.en ?? id;
const streets = streetsOf(shipped.roads, nameOf);
const ids = (name: string) => streets.find((street) => street.name === name)?.roadIds ?? [];

test('every road belongs to one street, accesses to none', () => {
  const roads = shipped.roads.filter((road) => road.properties.class !== 'connector');
  expect(streets.flatMap(({ roadIds }) => roadIds).toSorted()).toEqual(roads.map(({ id }) => id).toSorted());
  expect(ids('Haifa Street')).toHaveLength(9);
  expect(wholeStreets(streets).map(({ key }) => key)).toEqual([...new Set(wholeStreets(streets).map(({ key }) => key))]);
});

test('a stretch is numbered along its street, a street of one is whole, and each stands once', () => {
  const [third] = ids('Haifa Street').slice(2, 3);
  expect(stretchesOf(streets, [third ?? '', 'road-sinak-bridge', third ?? '', 'nowhere']).map(({ street, stretch, stretches }) => ({ street, stretch, stretches }))).toEqual([
    { street: 'Haifa Street', stretch: 3, stretches: 9 }, { street: 'Sinak Bridge', stretch: null, stretches: 1 }, { street: 'nowhere', stretch: null, stretches: 1 },
  ]);
});

test('all stretches of a street are the street; one less are stretches', () => {
  const yafa = ids('Yafa Street');
  expect(chosenOf(streets, [...yafa, 'road-sinak-bridge']).map(({ street, stretch }) => [street, stretch])).toEqual([['Sinak Bridge', null], ['Yafa Street', null]]);
  expect(chosenOf(streets, yafa.slice(1)).map(({ stretch }) => stretch)).toEqual([2, 3, 4, 5]);
  expect(chosenOf(streets, [])).toEqual([]);
});
