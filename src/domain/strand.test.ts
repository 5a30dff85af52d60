import { describe, expect, test } from 'vitest';
import type { ListedExpectation, Origin } from './effective.ts';
import { asks, extending, ladderOf, role } from './fixture.ts';
import type { Ladder } from './ladder.ts';
import type { Expectation, Strand } from './role.ts';
import type { Section } from './sections.ts';
import { growthOf } from './strand.ts';

const LIGHT: Strand = {
  id: 'light',
  title: 'The light',
  theme: 'care',
  levels: ['tends', 'keeps', 'answers for'],
};

const lead = { track: 'lead' };
const ladder = ladderOf([
  role('boy', '1'),
  role('keeper', '2'),
  role('lamp-keeper', '2'),
  role('head', '4', lead),
  role('warden', '4'),
  role('guest'),
  role('sailor', '4', { family: 'crew' }),
  role('pilot', '1', { family: 'crew', status: 'named' }),
]);

function line(origin: Origin, expectation: Expectation, section: Section = 'responsibilities') {
  return { origin, expectation: { strand: 'light', ...expectation }, section };
}

const by = (id: string, ...rest: Parameters<typeof asks>): ListedExpectation =>
  line({ kind: 'role', role: id }, asks(...rest));

/** What stands at each rung, in short: `2 craft: Tend the light (keeper, lamp-keeper)`. */
function inShort(
  lines: readonly ListedExpectation[],
  strand = LIGHT,
  on: Ladder = ladder,
): string[] {
  return growthOf(on, strand, lines).rungs.flatMap(({ grade = '–', stands }) =>
    stands.length === 0
      ? [`${grade} nobody`]
      : stands.flatMap(({ track, sayings }) =>
          sayings.map(({ expectation, askers }) => {
            const roles = askers.map((each) => each.role.id).join(', ');
            return `${grade} ${track}: ${expectation.text} (${roles})`;
          }),
        ),
  );
}

/** How each graded stand of a track relates to the one below, lowest first. */
function changes(lines: readonly ListedExpectation[], strand = LIGHT, track = 'craft') {
  return growthOf(ladder, strand, lines)
    .rungs.flatMap(({ grade, stands }) =>
      stands
        .filter((stand) => stand.track === track)
        .map(({ change }) => [grade, change?.shift, change?.by, change?.since]),
    )
    .reverse();
}

describe('rungs', () => {
  test('go from the highest grade down, holes between them kept, roles without a grade last', () => {
    const lines = [
      by('guest', 'r1', 'Admire the light'),
      by('keeper', 'r1', 'Tend the light'),
      by('warden', 'r1', 'Keep the light'),
      by('head', 'r1', 'Answer for the light'),
    ];
    expect(inShort(lines)).toEqual([
      '4 craft: Keep the light (warden)',
      '4 lead: Answer for the light (head)',
      '3 nobody',
      '2 craft: Tend the light (keeper)',
      '– craft: Admire the light (guest)',
    ]);
    const { tracks, roles } = growthOf(ladder, LIGHT, lines);
    expect(tracks.map(({ id }) => id)).toEqual(['craft', 'lead']);
    expect(roles).toBe(4);
  });

  test('are none without lines, and only the last one where nobody has a grade', () => {
    expect(growthOf(ladder, LIGHT, [])).toMatchObject({ tracks: [], rungs: [], roles: 0 });
    const guest = growthOf(ladder, LIGHT, [by('guest', 'r1', 'Admire the light')]);
    expect(guest.rungs.map(({ grade }) => grade)).toEqual([undefined]);
  });

  test('are the same whatever the order of the lines, but for whose wording is shown', () => {
    const lines = [
      by('keeper', 'r1', 'Tend the light'),
      by('lamp-keeper', 'r1', 'Trim the lamp'),
      by('warden', 'r1', 'Keep the light'),
    ];
    expect(inShort(lines.toReversed())).toEqual(inShort(lines));
  });
});

describe('lines of a family', () => {
  const family = line({ kind: 'family', family: 'crew' }, asks('f1', 'Heed the light'));

  test('hold for its described roles', () => {
    expect(inShort([family])).toEqual(['4 craft: Heed the light (sailor)']);
  });

  test('lead to the line of each page, each role once', () => {
    const lines = [by('sailor', 'r1', 'Heed the lights'), family];
    const [stand] = growthOf(ladder, LIGHT, lines).rungs[0]?.stands ?? [];
    expect(stand?.roles).toBe(1);
    expect(stand?.sayings[0]?.askers).toEqual([{ role: ladder.byId.get('sailor'), line: 'r1' }]);
  });

  test('of a family or role that is not on the ladder are left out', () => {
    const strange = line({ kind: 'family', family: 'gulls' }, asks('f1', 'Fly'));
    expect(inShort([strange, by('gull', 'r1', 'Fly')])).toEqual([]);
  });
});

describe('sayings', () => {
  test('of the same words are one, each role once, in the words of the first', () => {
    const lines = [
      by('lamp-keeper', 'r1', 'Tend the light.'),
      by('keeper', 'r4', 'Tends the Lights'),
      by('keeper', 'r5', 'Tend the light'),
    ];
    expect(inShort(lines)).toEqual(['2 craft: Tend the light. (keeper, lamp-keeper)']);
  });

  test('of another level, section or number of years stay apart', () => {
    const words = 'Tend the light';
    const years = (min: number) => ({ years: { min, of: 'tending' } });
    const lines = [
      by('keeper', 'r1', words),
      by('keeper', 'r2', words, { level: 'keeps' }),
      line({ kind: 'role', role: 'keeper' }, asks('n1', words), 'niceToHaves'),
      by('keeper', 'q1', words, years(2)),
      by('keeper', 'q2', words, years(3)),
    ];
    expect(inShort(lines)).toHaveLength(5);
  });

  test('come furthest first, then by how many roles say so, then by their words', () => {
    const lines = [
      by('keeper', 'r1', 'Buff the brass'),
      by('keeper', 'r2', 'Air the tower'),
      by('keeper', 'r3', 'Wind the clock'),
      by('lamp-keeper', 'r1', 'Wind the clock'),
      by('keeper', 'r4', 'Keep the light', { level: 'keeps' }),
    ];
    expect(inShort(lines).map((each) => each.replace(/.*: (.*) \(.*/, '$1'))).toEqual([
      'Keep the light',
      'Wind the clock',
      'Air the tower',
      'Buff the brass',
    ]);
    expect(growthOf(ladder, LIGHT, lines).rungs[0]?.stands[0]?.level).toBe(1);
  });
});

describe('a stand against the one below', () => {
  const at = (id: string, level?: string) =>
    by(id, 'r1', `The light: ${id}`, level === undefined ? {} : { level });

  test('is raised or the same by level, over holes too, and never said to have fallen', () => {
    const lines = [at('boy', 'tends'), at('keeper', 'answers for'), at('warden', 'keeps')];
    expect(changes(lines)).toEqual([
      ['1', undefined, undefined, undefined],
      ['2', 'raised', 'level', '1'],
      ['4', undefined, undefined, undefined],
    ]);
    expect(changes([at('boy', 'keeps'), at('warden', 'keeps')])[1]).toEqual([
      '4',
      'same',
      'level',
      '1',
    ]);
  });

  test('is left open where a level is missing or unknown, on another track and without a grade', () => {
    const open = [undefined, undefined, undefined];
    expect(changes([at('boy', 'tends'), at('keeper')])[1]).toEqual(['2', ...open]);
    expect(changes([at('boy', 'tends'), at('keeper', 'sleeps')])[1]).toEqual(['2', ...open]);
    expect(changes([at('boy', 'tends'), at('head', 'keeps')], LIGHT, 'lead')).toEqual([
      ['4', ...open],
    ]);
    const guest = [at('boy', 'tends'), at('guest', 'keeps')];
    expect(changes(guest)[0]).toEqual([undefined, ...open]);
  });

  test('is told by years of the same thing only', () => {
    const years = (id: string, min: number, of: string) =>
      by(id, 'q1', `${min} years ${of}`, { years: { min, of } });
    const { levels: _, ...plain } = LIGHT;
    const tending = [years('boy', 1, 'tending lamps'), years('keeper', 3, 'tending a lamp')];
    expect(changes(tending, plain)[1]).toEqual(['2', 'raised', 'years', '1']);
    const unknown = ['2', undefined, undefined, undefined];
    const other = [years('boy', 1, 'tending lamps'), years('keeper', 3, 'sailing')];
    expect(changes(other, plain)[1]).toEqual(unknown);
    const sailing = [years('boy', 3, 'sailing'), years('lamp-keeper', 3, 'sailing')];
    expect(changes(sailing, plain)[1]).toEqual(['2', 'same', 'years', '1']);
    expect(changes([...tending, ...sailing], plain)[1], 'raised and the same').toEqual(unknown);
  });
});

describe('roles that inherit a line', () => {
  const heirs = ladderOf(
    [role('boy', '1'), role('keeper', '2'), role('warden', '3'), role('head', '4')],
    [
      extending('keeper', 'boy'),
      extending('warden', 'keeper', { scope: ['responsibilities'] }),
      extending('head', 'warden'),
    ],
  );

  test('ask it too, from the nearest role that says it', () => {
    const lines = [by('boy', 'r1', 'Tend the light'), by('keeper', 'r1', 'Keep the light')];
    const { rungs, roles } = growthOf(heirs, LIGHT, lines);
    expect(roles).toBe(4);
    const asked = rungs.flatMap(({ stands }) =>
      stands.flatMap(({ sayings }) =>
        sayings.flatMap(({ askers }) =>
          askers.map(({ role: { id }, line: at, from }) => [id, at, from?.id]),
        ),
      ),
    );
    expect(asked).toEqual([
      ['head', 'keeper.r1', 'keeper'],
      ['warden', 'keeper.r1', 'keeper'],
      ['keeper', 'r1', undefined],
      ['boy', 'r1', undefined],
    ]);
  });

  test('have not fallen back where what they inherit is less than the rung below asks', () => {
    const both = ladderOf(
      [role('boy', '1'), role('keeper', '2'), role('warden', '3'), role('head', '4')],
      [extending('warden', 'boy')],
    );
    const lines = [
      by('boy', 'r1', 'Tend the light', { level: 'tends' }),
      by('keeper', 'r1', 'Keep the light', { level: 'keeps' }),
      by('head', 'r1', 'Keep the light', { level: 'keeps' }),
    ];
    const levels = growthOf(both, LIGHT, lines).rungs.flatMap(({ grade, stands }) =>
      stands.map(({ level, change }) => [grade, level, change?.shift, change?.since]),
    );
    expect(levels).toEqual([
      ['4', 1, 'same', '2'],
      ['3', undefined, undefined, undefined],
      ['2', 1, 'raised', '1'],
      ['1', 0, undefined, undefined],
    ]);
  });

  test('ask nothing of a section that is not passed on', () => {
    const lines = [
      line({ kind: 'role', role: 'keeper' }, asks('q1', 'Likes light'), 'requirements'),
    ];
    expect(inShort(lines, LIGHT, heirs)).toEqual(['2 craft: Likes light (keeper)']);
  });
});
