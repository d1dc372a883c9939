/** The order of ids is that of `sort`, of whatever letters they are; what is in it is found. */
import { assert, type Arbitrary, constantFrom, oneof, property, string, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { tableOfIds } from '../../../../src/network/graph/idTable.ts';
import { findId, orderIds } from '../../../../src/network/graph/orderedIds.ts';

const anyIds: Arbitrary<string[]> = oneof(
  uniqueArray(string({ unit: 'grapheme-ascii', maxLength: 6 })), uniqueArray(string({ unit: 'binary' })),
  uniqueArray(constantFrom<string[]>('way-1', 'way-10', 'way-2', 'way-2-1', 'way', '', '\u0000', 'þ', 'ÿ', 'شارع', 'شارع-2', '🚧')),
);

test('ids come in the order of their code units, with the rank of each', () => {
  assert(property(anyIds, (ids) => {
    const order = orderIds(ids);
    expect(order?.ids).toEqual(ids.toSorted());
    expect(ids.map((_, place) => order?.ids[order.rankOf[place] ?? -1])).toEqual(ids);
  }));
  expect(orderIds(['b', 'a', 'b'])).toBeNull();
});

test('an id is found where it stands, and one that is not there nowhere', () => {
  assert(property(anyIds, string(), (ids, other) => {
    const { ids: order } = orderIds(ids) ?? { ids: [] };
    const placeOf = tableOfIds(ids);
    expect(order.map((id) => findId(order, id))).toEqual(order.map((_, rank) => rank));
    expect(ids.map(placeOf)).toEqual(ids.map((_, place) => place));
    if (!ids.includes(other)) expect([findId(order, other), placeOf(other)]).toEqual([undefined, -1]);
  }));
});
