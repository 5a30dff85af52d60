import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementBlock } from '../extract/reading.ts';
import { readRelations } from './relations.ts';

const ROLES = ['Keeper', 'Senior Keeper', 'Manager, Keepers', 'Director, Lights'];
const context = { file: 'keeping.md', title: 'Lighthouse Keeping', roles: ROLES };

function read(text: string, about: Partial<StatementBlock> = {}) {
  return readRelations([{ kind: 'prose', line: 1, ...about, text }], context);
}

const pick = (...words: readonly string[]) => fc.constantFrom(...words);
const role = pick(...ROLES, 'Harbour Master', 'Chief Lamp Officer', 'VP of Tides', 'Sr. Keeper');
const section = pick('responsibilities', 'requirements', 'duties');
/** The subject of a sentence; without one it speaks of the role that it stands under. */
const subject = fc.option(pick('Keeper', 'Senior Keeper', 'Director, Lights'), { nil: undefined });
const called = (one: string | undefined, else_: string) => (one ? `The ${one}` : else_);

interface Statement {
  readonly text: string;
  readonly from?: string | undefined;
  readonly to?: string;
}

/** What is built like a relation, whoever is named. */
const statements: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .tuple(subject, pick('extends', 'inherits from', 'builds on'), role)
    .map(([from, verb, to]) => ({
      from,
      to,
      text: `${called(from, 'It')} ${verb} the ${to} role.`,
    })),
  fc
    .tuple(subject, pick('reports to', 'reports directly to', 'will report to'), role)
    .map(([from, verb, to]) => ({
      from,
      to,
      text: `${called(from, 'This position')} ${verb} the ${to}.`,
    })),
  fc.tuple(section, role).map(([a, to]) => ({ to, text: `All ${a} of the ${to}, plus:` })),
  fc
    .tuple(section, role)
    .map(([a, to]) => ({ to, text: `In addition to the ${a} of the ${to}, you must:` })),
  section.map((a) => ({ text: `All ${a} of previous roles, plus:` })),
  section.map((a) => ({ text: `In addition to the ${a} above, this role requires:` })),
  fc.tuple(subject, role).map(([from, to]) => ({
    from,
    to,
    text: `${called(from, 'It')} is the individual equivalent of a ${to}.`,
  })),
  fc
    .tuple(role, role)
    .map(([from, to]) => ({ from, to, text: `The next step for a ${from} is ${to}.` })),
  fc
    .tuple(pick('Keeper', 'Lighthouse Keeping', 'Oil'), pick('Harbour Management', 'Tides'))
    .map(([from, to]) => ({
      text: `The next step in the ${from} job family is to move to the ${to} job family.`,
    })),
  fc
    .tuple(role, role)
    .map(([from, to]) => ({ from, to, text: `A ${from} can be promoted to ${to}.` })),
  fc.tuple(role, role).map(([from, to]) => ({ from, to, text: `${from} → ${to}` })),
);

describe('a sentence that is built like a relation', () => {
  it('gives one, or a problem', () => {
    const inFull = (title: string) => title.replace('Sr.', 'Senior');
    fc.assert(
      fc.property(statements, pick(...ROLES), ({ text, from, to }, under) => {
        fc.pre(inFull(from ?? under) !== inFull(to ?? ''));
        const { relations, problems } = read(text, { role: under, heading: 'Career Ladder' });
        expect(relations.length + problems.length, text).toBeGreaterThan(0);
        for (const one of relations) expect(one.from).not.toBe(one.to);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile sentences', () => {
  const pieces = [
    'of the ',
    'Keeper and ',
    'the Keeper or ',
    'reports to ',
    'extends ',
    'next step is ',
    'promoted to ',
    '→ ',
    'Keeper, ',
    'the same as ',
    'requirements and ',
    'above ',
    'Are A who meet ',
    '(',
    ' ',
    'A',
    'and the Keeper reports ',
    'Manager/',
    '. ',
    ': ',
  ];
  it.each(pieces)('answer to %j over and over', (piece) => {
    for (const length of [1900, 200_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length));
      // What grows with the square of its length would not end within the runner's limit.
      expect(() => read(text, { heading: 'Career Ladder', role: 'Keeper' })).not.toThrow();
      expect(() => read(`In addition to ${text}`, { heading: 'Career Ladder' })).not.toThrow();
    }
  });
});
