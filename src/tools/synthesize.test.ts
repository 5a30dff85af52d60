import { describe, expect, test } from 'vitest';
import { rawFile } from '#src/dataset/fixture.ts';
import { type DatasetReport, openDataset } from '#src/dataset/openDataset.ts';
import { difference } from '#src/domain/difference.ts';
import { changesBetween } from '#src/domain/editions/changesBetween.ts';
import { countsOf } from '#src/domain/editions/severity.ts';
import { expectationsOf } from '#src/domain/effective.ts';
import { intensityOf } from '#src/domain/intensity.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { synthesizeDataset } from './synthesize.ts';

const textOf = (roles: number, seed: number) => JSON.stringify(synthesizeDataset({ roles, seed }));

function opened(roles: number, seed: number): DatasetReport {
  return openDataset(
    synthesizeDataset({ roles, seed }).map(({ path, text }) => rawFile(path, text)),
  );
}

describe.each([1, 7, 80, 600])('a synthetic dataset of %i roles', (roles) => {
  test('has strands in which each level is known and used', () => {
    const { problems } = opened(roles, 1);
    expect(problems.filter(({ code }) => /-(level|strand)$/.test(code))).toEqual([]);
  });

  test.each([0, 1, 2, 4_294_967_295])('is sound with seed %i, and exactly as large', (seed) => {
    const { dataset, problems } = opened(roles, seed);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset?.roles).toHaveLength(roles);
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(warnings.length).toBeLessThanOrEqual(1 + roles / 50);
  });

  test('is the same text for the same seed and another for another seed', () => {
    expect(textOf(roles, 1)).toBe(textOf(roles, 1));
    expect(textOf(roles, 1)).not.toBe(textOf(roles, 2));
  });
});

describe('a synthetic dataset of 600 roles', () => {
  const { dataset } = opened(600, 1);
  if (!dataset) throw new Error('The synthetic dataset has errors.');
  const { info, roles, relations, families, texts } = dataset;
  const familyOf = new Map(roles.map(({ id, family }) => [id, family]));
  const departmentOf = new Map(families.map(({ id, department }) => [id, department]));
  const share = <T>(list: readonly T[], holds: (item: T) => boolean) =>
    list.filter(holds).length / list.length;
  const isAcross = ({ from, to }: { from: string; to: string }) =>
    familyOf.get(from) !== familyOf.get(to);

  test('has a scale of twelve grades, two tracks and at least three departments', () => {
    expect(info.grades).toHaveLength(12);
    expect(info.tracks.map(({ id }) => id)).toEqual(['ic', 'management']);
    expect(info.departments.length).toBeGreaterThanOrEqual(3);
  });

  test('describes most roles, only names some and leaves a few without a grade', () => {
    expect(share(roles, ({ status }) => status === 'open')).toBeGreaterThan(0.85);
    expect(share(roles, ({ status }) => status === 'named')).toBeCloseTo(0.08, 1);
    expect(share(roles, ({ status }) => status === 'future')).toBeCloseTo(0.02, 1);
    expect(share(roles, ({ grade }) => !grade)).toBeCloseTo(0.04, 1);
  });

  test('has families of a page each, a quarter of them of managers', () => {
    const sizes = [...Map.groupBy(roles, ({ family }) => family).values()];
    expect(roles.length / families.length).toBeGreaterThan(5);
    expect(Math.max(...sizes.map(({ length }) => length))).toBeLessThanOrEqual(10);
    expect(share(sizes, ([first]) => first?.track === 'management')).toBeCloseTo(0.25, 1);
  });

  test('relates roles in every way, promotion first, about twice as often as there are roles', () => {
    const kinds = RELATION_KINDS.map((kind) => share(relations, (each) => each.kind === kind));
    expect(Math.min(...kinds)).toBeGreaterThan(0.02);
    expect(Math.max(...kinds)).toBe(kinds[0]);
    expect(relations.length / roles.length).toBeGreaterThan(1.6);
    expect(relations.length / roles.length).toBeLessThan(2.2);
  });

  test('relates families of one department more than those of two', () => {
    const across = relations.filter(isAcross);
    const isDistant = ({ from, to }: { from: string; to: string }) =>
      departmentOf.get(familyOf.get(from) ?? '') !== departmentOf.get(familyOf.get(to) ?? '');
    expect(across.length).toBeGreaterThan(roles.length / 3);
    expect(share(across, isDistant)).toBeGreaterThan(0);
    expect(share(across, isDistant)).toBeLessThan(0.2);
  });

  test('leads the staff of several families to one shared principal', () => {
    const steps = relations.filter((each) => each.kind === 'promotion' && isAcross(each));
    const meetings = [...Map.groupBy(steps, ({ to }) => to).values()];
    expect(Math.max(...meetings.map(({ length }) => length))).toBeGreaterThanOrEqual(3);
  });

  test('tells nothing by the order of files about who is related', () => {
    const ids = families.map(({ id }) => id).sort();
    const at = new Map(ids.map((id, index) => [id, index]));
    const place = (role: string) => at.get(familyOf.get(role) ?? '') ?? 0;
    const gaps = relations
      .filter(isAcross)
      .map(({ from, to }) => Math.abs(place(from) - place(to)));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    // Two places drawn at random are a third of the whole apart.
    expect(mean / families.length).toBeCloseTo(1 / 3, 1);
  });

  test('asks between two and six things in either list of a described role', () => {
    const described = new Set(roles.flatMap(({ id, status }) => (status === 'named' ? [] : [id])));
    for (const [id, text] of texts.flatMap(({ roles }) => Object.entries(roles))) {
      const [least, most] = described.has(id) ? [2, 6] : [0, 0];
      for (const { length } of [text.responsibilities, text.requirements]) {
        expect(length).toBeGreaterThanOrEqual(least);
        expect(length).toBeLessThanOrEqual(most);
      }
      expect(text.summary !== '').toBe(described.has(id));
    }
  });

  test('grows its strands through four levels each, and one through years', () => {
    const asked = texts.flatMap((family) =>
      Object.values(family.roles).flatMap((text) =>
        SECTION_KINDS.flatMap((section) => text[section]),
      ),
    );
    const graded = info.strands.filter(({ levels }) => levels?.length === 4).map(({ id }) => id);
    expect(graded).toEqual(info.strands.map(({ id }) => id).filter((id) => id !== 'years'));
    for (const { strand, level, years } of asked) {
      expect(level !== undefined).toBe(strand !== undefined && !years);
    }
  });

  test('raises most strands by a promotion, and lowers none', () => {
    const ladder = buildLadder(dataset);
    const textsOf = (id: string) => texts.find((family) => family.id === id);
    const own = (id: string) => expectationsOf(ladder, textsOf, id, 'stated');
    const shifts = relations
      .filter(({ kind }) => kind === 'promotion')
      .flatMap(({ from, to }) => difference(own(from), own(to)).changed)
      .map(({ before, after }) => intensityOf(info.strands, before, after))
      .filter((intensity) => intensity?.by === 'level');
    expect(share(shifts, (intensity) => intensity?.shift === 'raised')).toBeGreaterThan(0.5);
    expect(shifts.filter((intensity) => intensity?.shift === 'lowered')).toEqual([]);
  });

  test('shares a few role titles between families, and no family title', () => {
    const titles = new Set(roles.map(({ title }) => title));
    expect(titles.size).toBeLessThan(roles.length);
    expect(titles.size).toBeGreaterThan(0.9 * roles.length);
    expect(new Set(families.map(({ title }) => title)).size).toBe(families.length);
  });

  test('leaves no gap in its prose', () => {
    expect(textOf(600, 1)).not.toMatch(/\{(?:subject|place|years)\}|undefined/);
  });
});

test('years later it is an edition of the same ladder, sound, in which lines are new, raised, reworded and gone', () => {
  const [now, later] = [0, 2].map((years) => {
    const files = synthesizeDataset({ roles: 300, seed: 3, later: years });
    return openDataset(files.map(({ path, text }) => rawFile(path, text))).dataset;
  });
  if (!now || !later) throw new Error('Both are sound.');
  const { from, to, changes } = changesBetween(now, later);
  expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(2);
  const kinds = Object.keys(countsOf(changes));
  expect(kinds).toEqual(
    expect.arrayContaining(['line-new', 'line-raised', 'line-reworded', 'line-gone']),
  );
  expect(kinds.filter((kind) => kind.startsWith('role-'))).toEqual([]);
});
