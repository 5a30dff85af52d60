import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Texts } from '../effective.ts';
import { asks, extending, ladderOf, relation, role, textsOf } from '../fixture.ts';
import type { Ladder } from '../ladder.ts';
import type { Expectation, Relation, Renamed, RoleId } from '../role.ts';
import { driftOf, isTold, roleDrifts, stepsToRead } from './drift.ts';
import { entryOf } from './edits.ts';
import { logOf } from './fixture.ts';
import { routeBetween, stepOf } from './lines.ts';
import type { Edit, Plan } from './plan.ts';
import { edited, replay } from './replay.ts';

/** A state of the ladder, with the name of its texts. */
interface State {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly name: string;
}

interface Given {
  readonly hand?: readonly Expectation[];
  readonly keeper?: readonly Expectation[];
  readonly keeperId?: RoleId;
  readonly title?: string;
  readonly grade?: string;
  readonly renamed?: Renamed;
  readonly relations?: readonly Relation[];
  readonly name?: string;
}

function stateOf({
  hand = [],
  keeper = [],
  keeperId = 'keeper',
  title = 'Keeper',
  grade = '2',
  renamed = [],
  relations = [],
  name = 'k.2',
}: Given): State {
  const aliases = keeperId === 'keeper' ? [] : ['keeper'];
  const ladder = ladderOf(
    [role('hand', '1'), role(keeperId, grade, { title, aliases, renamed }), role('warden', '3')],
    [
      relation('promotion', 'hand', keeperId, { gate: 'merit' }),
      relation('promotion', keeperId, 'warden'),
      ...relations,
    ],
  );
  const texts = textsOf(ladder, {
    hand: { responsibilities: hand },
    [keeperId]: { responsibilities: keeper },
    warden: { responsibilities: [asks('rule', 'Rule the tower')] },
  });
  return { ladder, texts, name };
}

/** A plan made with a state of the ladder, all of its steps looked at. */
function planWith({ ladder, texts, name }: State, said: readonly Edit[] = []): Plan {
  const route = routeBetween(ladder, 'hand', 'warden');
  const takes = route.slice(1).flatMap((to, step): Edit[] => {
    const lines = stepOf(ladder, texts, route[step]?.id ?? '', to.id, name);
    return lines ? [{ kind: 'take', step, lines }] : [];
  });
  const plan = replay(logOf([{ kind: 'start', name: 'Up', route }, ...takes, ...said]));
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

const drift = (now: State, plan: Plan) => driftOf(now.ladder, now.texts, () => now.name, plan);
const taking = (now: State, plan: Plan) =>
  drift(now, plan).steps.reduce((made, { take }) => edited(made, take), plan);
const told = (now: State, plan: Plan) =>
  drift(now, plan).steps.flatMap(({ lines }) =>
    lines.map(({ was, now: line, kinds }) => [was?.id, line?.id, ...kinds]),
  );

const LIGHT = asks('light', 'Light the lamp');
const WATCH = asks('watch', 'Watch the sea by night');
const before = stateOf({ keeper: [LIGHT, WATCH], name: 'k.1' });
const mark: Edit = { kind: 'mark', line: 'keeper#watch', side: 'own', mark: 'sometimes' };
const plan = planWith(before, [mark]);

test('a plan is not read again while the ladder is as it was', () => {
  expect(stepsToRead(before.ladder, plan, () => 'k.1')).toEqual([]);
  expect(drift(before, plan)).toEqual({ roles: [], steps: [] });
});

test('texts that changed elsewhere bring a new name and nothing to tell', () => {
  const now = stateOf({ keeper: [LIGHT, WATCH] });
  expect(stepsToRead(now.ladder, plan, () => now.name)).toEqual([0, 1]);
  expect(isTold(drift(now, plan))).toBe(false);
  expect(stepsToRead(now.ladder, taking(now, plan), () => now.name)).toEqual([]);
});

describe('what a ladder does to a line is told', () => {
  test('where it says something else', () => {
    const now = stateOf({ keeper: [asks('light', 'Light both lamps'), WATCH] });
    expect(told(now, plan)).toContainEqual(['keeper#light', 'keeper#light', 'reworded']);
    expect(drift(now, plan).steps[0]?.lines[0]?.was?.text).toBe('Light the lamp');
    expect(plan.steps.get(0)?.lines[0]?.text).toBe('Light the lamp');
    expect(taking(now, plan).steps.get(0)?.lines[0]?.text).toBe('Light both lamps');
  });

  test('where it has another name, which what was said of it follows', () => {
    const now = stateOf({
      keeper: [LIGHT, asks('look-out', 'Look out to sea by night and day')],
      renamed: [['watch', 'look-out']],
    });
    expect(told(now, plan)).toContainEqual([
      'keeper#watch',
      'keeper#look-out',
      'renamed',
      'reworded',
    ]);
    const next = taking(now, plan);
    expect(entryOf(next, 'keeper#look-out').marks.own).toBe('sometimes');
    expect(told(now, next)).toEqual([]);
  });

  test('where another role has come to ask it', () => {
    const now = stateOf({
      hand: [WATCH],
      keeper: [LIGHT],
      relations: [extending('keeper', 'hand')],
    });
    expect(told(now, plan)).toEqual([['keeper#watch', 'keeper#hand.watch', 'renamed', 'kind']]);
    expect(entryOf(taking(now, plan), 'keeper#hand.watch').marks.own).toBe('sometimes');
  });

  test('where it is new, or gone with what was said of it kept', () => {
    const now = stateOf({ keeper: [LIGHT, asks('paint', 'Paint the rail')] });
    expect(told(now, plan)).toEqual([
      [undefined, 'keeper#paint', 'new'],
      ['keeper#watch', undefined, 'gone'],
    ]);
    expect(entryOf(taking(now, plan), 'keeper#watch').marks.own).toBe('sometimes');
  });
});

describe('what a ladder does to a role is told', () => {
  test('where it is called otherwise, and its lines with it', () => {
    const now = stateOf({
      keeper: [LIGHT, WATCH],
      keeperId: 'light-keeper',
      title: 'Light Keeper',
      grade: '3',
    });
    expect(roleDrifts(now.ladder, plan)).toMatchObject([
      { place: 1, now: { id: 'light-keeper' }, kinds: ['renamed', 'regraded'] },
    ]);
    const next = taking(now, plan);
    expect(next.route[1]).toMatchObject({ id: 'light-keeper', title: 'Light Keeper', grade: '3' });
    expect(entryOf(next, 'light-keeper#watch').marks.own).toBe('sometimes');
    expect(drift(now, next)).toEqual({ roles: [], steps: [] });
  });

  test('where it is gone: its steps stay in their words', () => {
    const ladder = ladderOf([role('hand', '1'), role('warden', '3')]);
    const now: State = { ladder, texts: textsOf(ladder, {}), name: 'k.3' };
    expect(drift(now, plan)).toMatchObject({ roles: [{ place: 1, kinds: ['gone'] }], steps: [] });
    expect(taking(now, plan)).toBe(plan);
  });

  test('where another gate stands before it, though no text has changed', () => {
    const now = stateOf({
      keeper: [LIGHT, WATCH],
      relations: [relation('switch', 'hand', 'keeper', { gate: 'merit-and-company-need' })],
      name: 'k.1',
    });
    expect(drift(now, plan).steps).toMatchObject([
      { step: 0, lines: [], gate: { was: 'merit', now: 'differs' } },
    ]);
  });
});

test('texts that are not at hand make nothing gone', () => {
  const { ladder } = stateOf({});
  expect(
    driftOf(
      ladder,
      () => undefined,
      () => 'k.2',
      plan,
    ).steps,
  ).toEqual([]);
});

const WORDS = ['Light the lamp', 'Watch the sea', 'Sweep the stairs', 'Carry oil', 'Row the boat'];
const change = fc.record({
  drop: fc.boolean(),
  rename: fc.boolean(),
  text: fc.option(fc.constantFrom(...WORDS, 'Say it otherwise'), { nil: undefined }),
});
const ladders = fc.record({
  texts: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
  changes: fc.array(change, { minLength: 5, maxLength: 5 }),
  more: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }),
  hand: fc.subarray(WORDS),
  keeperId: fc.constantFrom('keeper', 'light-keeper'),
  inherits: fc.boolean(),
});

test('whatever becomes of a ladder, nothing that was said is lost, and what is taken over has not drifted', () => {
  fc.assert(
    fc.property(ladders, ({ texts, changes, more, hand, keeperId, inherits }) => {
      const first = stateOf({ keeper: texts.map((text, at) => asks(`l${at}`, text)), name: 'k.1' });
      const said = [...texts.keys()].map(
        (at): Edit => ({ kind: 'note', line: `keeper#l${at}`, side: 'own', text: `Note ${at}` }),
      );
      const made = planWith(first, said);
      expect(drift(first, made)).toEqual({ roles: [], steps: [] });
      const left = texts.flatMap((text, at) => {
        const { drop = false, rename = false, text: other } = changes[at] ?? {};
        return drop ? [] : [{ at, id: rename ? `now${at}` : `l${at}`, text: other ?? text }];
      });
      const second = stateOf({
        keeper: [
          ...left.map(({ id, text }) => asks(id, text)),
          ...more.map((text, at) => asks(`more${at}`, text)),
        ],
        hand: hand.map((text, at) => asks(`h${at}`, text)),
        renamed: left.flatMap(({ at, id }) => (id === `l${at}` ? [] : [[`l${at}`, id] as const])),
        keeperId,
        relations: inherits ? [extending(keeperId, 'hand')] : [],
      });
      const next = taking(second, made);
      expect([...next.entries.values()].map(({ notes }) => notes.own).toSorted()).toEqual(
        said.map((edit) => edit.kind === 'note' && edit.text).toSorted(),
      );
      expect(drift(second, next)).toEqual({ roles: [], steps: [] });
      for (const { at, id } of left) {
        const line = next.steps.get(0)?.lines.find((each) => each.id === `${keeperId}#${id}`);
        if (line) expect(entryOf(next, line.id).notes.own).toBe(`Note ${at}`);
      }
    }),
  );
});
