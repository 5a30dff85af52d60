import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logs } from '#src/domain/plan/fixture.ts';
import { inOrder } from '#src/domain/plan/replay.ts';
import { BOUNDS, editSchema } from './editSchema.ts';
import { FIRST, keptPlan, SECOND } from './fixture.ts';
import { toVersion2, toVersion3 } from './older.ts';
import { readPlanFile, writePlanFile } from './planFile.ts';

const codesOf = (text: string) => readPlanFile(text, 'plan.json').problems.map(({ code }) => code);
const fileOf = (changes: object) =>
  JSON.stringify({ ...JSON.parse(writePlanFile(keptPlan())), ...changes });

describe('the file of a plan', () => {
  test('is read as it was written, and is the same whatever order the edits came in', () => {
    fc.assert(
      fc.property(logs(20), fc.constantFrom('own', 'manager'), (log, side) => {
        const edits = log.filter(({ edit }) => editSchema.safeParse(edit).success);
        const plan = { id: 'mine', side, edits } as const;
        const text = writePlanFile(plan);
        expect(writePlanFile({ ...plan, edits: edits.toReversed() })).toBe(text);
        expect(readPlanFile(text, 'plan.json')).toEqual({
          plan: { ...plan, edits: inOrder(edits) },
          problems: [],
        });
      }),
    );
  });

  test('tells what it is before what is in it', () => {
    expect(writePlanFile(keptPlan())).toMatch(
      /^\{\n {2}"format": "rungs-plan",\n {2}"version": 3,\n {2}"plan": "mine",/,
    );
  });

  test('of the first and the second version is read as a plan of today', () => {
    const write = (version: number, plan: unknown) =>
      JSON.stringify({ format: 'rungs-plan', version, plan });
    expect(readPlanFile(write(1, FIRST), 'plan.json')).toEqual({
      plan: toVersion3(toVersion2(FIRST)),
      problems: [],
    });
    expect(readPlanFile(write(2, SECOND), 'plan.json')).toEqual({
      plan: toVersion3(SECOND),
      problems: [],
    });
    const { plan, problems } = readPlanFile(write(2, { ...SECOND, at: 'here' }), 'plan.json');
    expect(plan).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'plan-malformed', at: { file: 'plan.json', pointer: '/plan/at' } },
    ]);
  });

  test.each([
    ['plan-no-json', '{"format": "rungs-pl'],
    ['plan-other-file', '[]'],
    ['plan-other-file', '{"format": "rungs-ladder", "version": 3}'],
    ['plan-other-file', fileOf({ version: 'new' })],
    ['plan-newer', fileOf({ version: 4, futures: [] })],
    ['plan-file-too-large', ' '.repeat(50_000_001)],
    ['plan-too-large', fileOf({ edits: Array.from({ length: BOUNDS.edits + 1 }, () => 0) })],
    ['plan-malformed', fileOf({ side: 'both' })],
    ['plan-unknown-field', fileOf({ mood: 'good' })],
  ])('holds no plan, and says why: %s', (code, text) => {
    const { plan, problems } = readPlanFile(text, 'plan.json');
    expect(plan).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const { message, hint } of problems) expect(message && hint).toBeTruthy();
  });

  test('a damaged edit costs no other, and is named with its place', () => {
    const [start] = keptPlan().edits;
    const note = { kind: 'note', line: 'keeper#r1', side: 'own', text: 'Trims' };
    const text = fileOf({
      edits: [
        start,
        { id: 'a', at: 2, edit: { ...note, text: 7 } },
        { id: 'b', at: 3, edit: { ...note, text: 'x'.repeat(BOUNDS.text + 1) } },
        { id: 'c', at: 4, edit: note },
        { id: 'c', at: 9, edit: { ...note, text: 'Trims and lights' } },
      ],
    });
    const { plan, problems } = readPlanFile(text, 'plan.json');
    expect(plan?.edits).toEqual([
      start,
      { id: 'c', at: 9, edit: { ...note, text: 'Trims and lights' } },
    ]);
    expect(problems.map(({ code, at }) => [code, at.pointer])).toEqual([
      ['plan-malformed', '/edits/1/edit/text'],
      ['plan-too-large', '/edits/2/edit/text'],
      ['plan-doubled-edit', undefined],
    ]);
  });

  test('brings no moment after which there is none left for what is edited next', () => {
    const late = { id: 'late', at: 8.64e15, edit: { kind: 'rename', name: 'At the end of time' } };
    const file = fileOf({ edits: [...keptPlan().edits, late] });
    expect(readPlanFile(file, 'plan.json').plan).toEqual(keptPlan());
    expect(codesOf(file)).toEqual(['plan-malformed']);
  });

  test('whatever is in it never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('edits', 'plan', 'side', 'version'),
        (value, key) => {
          expect(() => codesOf(fileOf({ [key]: value }))).not.toThrow();
        },
      ),
    );
  });
});
