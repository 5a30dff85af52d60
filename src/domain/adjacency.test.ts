import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyOf } from './adjacency.ts';
import { promotion, relation, role } from './fixture.ts';
import { RELATION_KINDS } from './relations.ts';

const roles = ['hand', 'keeper', 'chief'].map((id) => role(id));
const anyEnd = fc.constantFrom('hand', 'keeper', 'chief', 'ghost');
const anyRelations = fc.array(
  fc
    .tuple(fc.constantFrom(...RELATION_KINDS), anyEnd, anyEnd)
    .map(([kind, from, to]) => relation(kind, from, to)),
);

test('every role has its relations, in the order in which they were given', () => {
  fc.assert(
    fc.property(anyRelations, (relations) => {
      const { outgoing, incoming } = adjacencyOf(roles, relations);
      const known = relations.filter(({ from, to }) => from !== 'ghost' && to !== 'ghost');
      for (const { id } of roles) {
        expect(outgoing(id)).toEqual(known.filter(({ from }) => from === id));
        expect(incoming(id)).toEqual(known.filter(({ to }) => to === id));
      }
    }),
  );
});

test('an unknown role has none', () => {
  const { outgoing, incoming } = adjacencyOf(roles, [promotion('hand', 'ghost')]);
  expect([...outgoing('ghost'), ...incoming('ghost'), ...outgoing('hand')]).toEqual([]);
});
