import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import { checked } from './fixture.ts';
import { importPages } from './importPages.ts';

/** Titles that meet, clash and mislead. */
const title = fc.oneof(
  fc.constantFrom(
    'Keeper',
    'keepers',
    'Sr. Keeper',
    'Senior Keeper',
    'Manager, Tea',
    '__proto__',
    '',
  ),
  fc.constantFrom('Tea Manager', 'Pages', 'VP', 'Tea job family', '软件', 'A'.repeat(150), ' '),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.oneof(fc.constantFrom('', ' ', '5 years at sea', 'Trim the wick'), fc.string());
const line = fc.integer({ min: -1, max: 90 });
const passage = fc.record({ text, line });
const items = fc.array(fc.record({ text, line, details: fc.array(passage, { maxLength: 2 }) }), {
  maxLength: 4,
});
const lists = fc.record(bySection(() => items));
const shared = {
  title,
  summary: fc.array(passage, { maxLength: 2 }),
  lists,
  indicators: items,
  notes: items,
  hiring: fc.array(fc.record({ text, line, minutes: fc.integer({ min: -2, max: 60 }) }), {
    maxLength: 2,
  }),
};
const readRole = fc.record(
  {
    ...shared,
    line,
    path: fc.constant([]),
    grades: fc.array(
      fc.record({ value: fc.constantFrom('8', '9', '08', '9.5', 'P4', '', '1e9'), text, line }),
      { maxLength: 2 },
    ),
    specialtyOf: title,
    track: fc.constantFrom('IC', 'Management', 'Crew', ' '),
  },
  {
    requiredKeys: [
      'title',
      'summary',
      'lists',
      'indicators',
      'hiring',
      'notes',
      'line',
      'path',
      'grades',
    ],
  },
);
const readRelation = fc.record(
  {
    kind: fc.constantFrom(...RELATION_KINDS),
    from: title,
    to: title,
    line,
    says: text,
    gate: fc.constantFrom('merit' as const, 'merit-and-company-need' as const),
    scope: fc.subarray([...SECTION_KINDS]),
    join: fc.constantFrom('all' as const, 'any' as const),
  },
  { requiredKeys: ['kind', 'from', 'to', 'line', 'says'] },
);
const readPage = fc.record({
  ...shared,
  file: fc.constantFrom('a/x.md', 'a/y.md', 'b/x.md', 'z.md', ''),
  roles: fc.array(readRole, { maxLength: 5 }),
  relations: fc.array(readRelation, { maxLength: 6 }),
  problems: fc.constant([]),
});

test('whatever pages say, the result passes the data check, and their order changes nothing', () => {
  fc.assert(
    fc.property(fc.array(readPage, { maxLength: 5 }), (pages) => {
      const result = importPages(pages, { asOf: '2024-05-01' });
      const errors = checked(result).problems.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const places = pages.map(({ file, title: name }) => `${file}|${name}`);
      if (new Set(places).size < places.length) return;
      expect(importPages(pages.toReversed(), { asOf: '2024-05-01' })).toEqual(result);
    }),
    { numRuns: 200 },
  );
});
