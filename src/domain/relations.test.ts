import { describe, expect, test } from 'vitest';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { isStep, RELATION_KINDS, RELATIONS } from './relations.ts';

describe.each(RELATION_KINDS.map((kind) => [kind, RELATIONS[kind]] as const))(
  '%s',
  (kind, traits) => {
    test('is a step, is inherited or is symmetric, but not two of these', () => {
      const { step, inherits, isSymmetric } = traits;
      expect([step, inherits, isSymmetric].filter(Boolean).length).toBeLessThanOrEqual(1);
    });

    test('is said alike from both ends exactly where it is symmetric', () => {
      const { forward, backward } = RELATION_WORDS[kind];
      expect(forward === backward).toBe(traits.isSymmetric ?? false);
    });

    test('is told apart from every other kind without colour', () => {
      const looks = RELATION_KINDS.map((each) => {
        const { width, dash, double, arrow } = RELATIONS[each].stroke;
        return JSON.stringify([width, dash, double, arrow]);
      });
      const own = looks[RELATION_KINDS.indexOf(kind)];
      expect(looks.filter((look) => look === own)).toHaveLength(1);
    });
  },
);

test('all steps are one group of ties, so they bear the same words', () => {
  const words = RELATION_KINDS.filter((kind) => isStep({ kind })).map((kind) => {
    const { forward, backward } = RELATION_WORDS[kind];
    return `${forward} ${backward}`;
  });
  expect(new Set(words).size).toBe(1);
});
