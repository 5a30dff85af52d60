import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type EffectiveExpectation,
  expectationsOf,
  type Reading,
  type Texts,
} from '#src/domain/effective.ts';
import { judgedDifference } from '#src/domain/judgement.ts';
import { buildLadder, relationsFrom } from '#src/domain/ladder.ts';
import type { RoleId, RoleText } from '#src/domain/role.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import { sameWording, wordingKey } from '#src/domain/wording.ts';
import { openDataset } from './openDataset.ts';

/** The facts that the bundled dataset must not lose while it is edited by hand. */

const folder = join(import.meta.dirname, '../../data');
const { dataset, problems } = openDataset(
  ['dataset.json', ...readdirSync(join(folder, 'families')).map((name) => `families/${name}`)].map(
    (path) => ({ path, bytes: readFileSync(join(folder, path)) }),
  ),
);

const errors = problems.filter(({ severity }) => severity === 'error');
if (!dataset) throw new Error(`The bundled dataset has errors: ${JSON.stringify(errors, null, 2)}`);

test('the bundled dataset has no errors', () => {
  expect(errors).toEqual([]);
});

/** No page describes these. */
const NAMED = [
  'ceo',
  'director-it-operations',
  'director-of-engineering-backend',
  'global-recruiter',
  'infrastructure-analyst',
  'intern-product-security',
  'it-administrator',
  'it-analyst',
  'manager-of-it-operations',
  'manager-security',
  'technical-recruiter',
  'vp-of-infrastructure-and-quality',
];

describe('the bundled dataset', () => {
  const { info, texts: families, ...rest } = dataset;
  const ladder = buildLadder({ info, ...rest });
  const texts: Texts = (id) => families.find((family) => family.id === id);
  const textOf = (id: RoleId): RoleText => {
    const role = ladder.byId.get(id);
    return (role && texts(role.family)?.roles[id]) ?? missing();
  };
  const sizes = (id: RoleId) => bySection((section) => textOf(id)[section].length);
  const none = bySection(() => 0);
  const asks = (id: RoleId, reading: Reading) => expectationsOf(ladder, texts, id, reading).items;
  const saysTheSame = (a: EffectiveExpectation, b: EffectiveExpectation) =>
    a.section === b.section && sameWording(a.expectation.text, b.expectation.text);

  test('describes every role but those that no page describes, which say which page was looked for', () => {
    const named = ladder.roles.filter(({ status }) => status === 'named');
    expect(ladder.roles.length - named.length).toBe(110);
    expect(named.map(({ id }) => id).sort()).toEqual(NAMED);
  });

  test('leads every expectation back to the line of a page', () => {
    const owners = families.flatMap((family) => [family, ...Object.values(family.roles)]);
    const asked = owners.flatMap((owner) => SECTION_KINDS.flatMap((section) => owner[section]));
    expect(asked.length).toBeGreaterThan(3_800);
    expect(asked.filter(({ source }) => !source?.line)).toEqual([]);
  });

  test('has all that the VP of Infrastructure is asked', () => {
    expect(ladder.byId.get('vp-of-infrastructure')?.grade?.value).toBe('12');
    expect(sizes('vp-of-infrastructure')).toEqual({
      ...none,
      responsibilities: 14,
      requirements: 8,
      niceToHaves: 4,
    });
    expect(textOf('vp-of-infrastructure').indicators).toHaveLength(7);
  });

  test('has all that the Senior Engineering Manager is asked, and how one is hired', () => {
    expect(sizes('senior-engineering-manager')).toEqual({
      ...none,
      // Three of its lines stand as examples of a fourth.
      responsibilities: 16,
      requirements: 22,
      niceToHaves: 15,
    });
    expect(textOf('senior-engineering-manager').hiring).toHaveLength(8);
  });

  test('passes all that the parent of Director, Engineering asks on to the director, but for its limit', () => {
    const [parent] = relationsFrom(ladder, 'director-engineering', 'extends');
    const asked = asks(parent?.to ?? missing(), 'effective');
    const without = (reading: Reading) => {
      const list = asks('director-engineering', reading);
      return asked.filter((item) => !list.some((other) => saysTheSame(item, other)));
    };
    expect(without('effective').map(({ expectation }) => expectation.text)).toEqual([
      'Manage up to three teams of engineers',
    ]);
    expect(without('stated')).not.toEqual([]);
  });

  test('shows each of at least twenty-five strands at two rungs or more', () => {
    expect(info.strands.length).toBeGreaterThanOrEqual(25);
    expect(problems.filter(({ code }) => code === 'thin-strand')).toEqual([]);
  });

  test('orders at least twenty strands by levels, each of them reached', () => {
    expect(info.strands.filter(({ levels }) => levels).length).toBeGreaterThanOrEqual(20);
    expect(problems.filter(({ code }) => code === 'unused-level')).toEqual([]);
  });

  test('gives the same words of a strand the same level wherever they stand', () => {
    const asked = families
      .flatMap((family) => [family, ...Object.values(family.roles)])
      .flatMap((owner) => SECTION_KINDS.flatMap((section) => owner[section]))
      .filter(({ strand }) => strand);
    const byWords = Map.groupBy(asked, ({ strand, text }) => `${strand}: ${wordingKey(text)}`);
    const uneven = [...byWords].filter(
      ([, group]) => new Set(group.map(({ level }) => level)).size > 1,
    );
    expect(uneven.map(([words]) => words)).toEqual([]);
  });

  test('raises all that a distinguished engineer does anew as a fellow', () => {
    const { changed } = judgedDifference(
      ladder,
      expectationsOf(ladder, texts, 'distinguished-backend-engineer', 'effective'),
      expectationsOf(ladder, texts, 'engineering-fellow', 'effective'),
    );
    const raised = changed.filter(({ intensity }) => intensity?.shift === 'raised');
    expect(raised.map(({ after }) => after.expectation.strand)).toContain('psychological-safety');
    expect(raised).toHaveLength(changed.length);
  });
});

function missing(): never {
  throw new Error('The bundled dataset lacks what this test is about.');
}
