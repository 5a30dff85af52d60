import { expect, test } from 'vitest';
import { type AnyProblemEntry, type FactsOf, problemsBy } from './problemTable.ts';

const TABLE = {
  'dark-lamp': {
    severity: (hours: number) => (hours > 1 ? 'error' : 'warning'),
    message: (hours: number) => `The lamp was dark for ${hours} h.`,
    hint: (hours: number) => (hours > 1 ? 'Call the warden.' : undefined),
  },
  'no-oil': { severity: 'info', message: () => 'There is no oil.', hint: 'Fetch some.' },
} as const satisfies Record<string, AnyProblemEntry>;

const problem = problemsBy<FactsOf<typeof TABLE>>(TABLE);
const AT = { file: 'log.json', line: 3 };

test('a problem is made of its code, its place and what its words ask for', () => {
  expect(problem('dark-lamp', AT, 2)).toEqual({
    severity: 'error',
    code: 'dark-lamp',
    message: 'The lamp was dark for 2 h.',
    hint: 'Call the warden.',
    at: AT,
  });
  expect(problem('no-oil', AT)).toEqual({
    severity: 'info',
    code: 'no-oil',
    message: 'There is no oil.',
    hint: 'Fetch some.',
    at: AT,
  });
});

test('where nothing can be done there is no hint', () => {
  expect(problem('dark-lamp', AT, 1)).toEqual({
    severity: 'warning',
    code: 'dark-lamp',
    message: 'The lamp was dark for 1 h.',
    at: AT,
  });
});

test('a code that the table has not, and facts that its words do not ask for, are errors of types', () => {
  // @ts-expect-error: there is no such code
  expect(() => problem('wet-lamp', AT)).toThrow();
  // @ts-expect-error: hours are a number
  expect(problem('dark-lamp', AT, 'two').message).toContain('two');
  // @ts-expect-error: the hours are missing
  expect(problem('dark-lamp', AT).message).toContain('undefined');
});
