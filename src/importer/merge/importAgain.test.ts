import { describe, expect, test } from 'vitest';
import type { PageReading } from '../extract/reading.ts';
import type { Output } from '../link/earlier.ts';
import { page, relation } from '../link/fixture.ts';
import { asking, byHand, check, importInto } from './fixture.ts';

const HAND = ['Trim the wick', 'Log each ship'];
const KEEPER = ['Keep the light burning all night', 'Teach the hands to row'];
const lights = (...roles: ReturnType<typeof asking>[]) => page('lights.md', 'Lights', { roles });
const first = () => lights(asking('Hand', '1', ...HAND), asking('Keeper', '2', ...KEEPER));

const roleIn = (output: Output, id: string) => {
  const found = output.families.flatMap(({ roles }) => roles).find((each) => each.id === id);
  if (!found) throw new Error(`There is no role ${id}.`);
  return found;
};
const linesIn = (output: Output, id: string) =>
  roleIn(output, id).responsibilities.map((line) => [line.id, line.text]);

describe('importing again', () => {
  const base = importInto({}, first()).output;
  const again = (mine: Output, ...pages: readonly PageReading[]) =>
    importInto({ mine, base }, ...pages);

  test('unchanged sources change nothing of what hands have made', () => {
    const mine = byHand(base, ({ dataset }, family) => {
      dataset.themes.push({ id: 'sea', title: 'The sea' });
      dataset.grades.reverse();
      Object.assign(family, { title: 'The lights', summary: 'By hand.' });
      const hand = roleIn({ dataset, families: [family] }, 'hand');
      Object.assign(hand, { title: 'Lamp Hand', track: 'management' });
      Object.assign(hand.responsibilities[0] ?? {}, { text: 'Trims it', theme: 'sea' });
      hand.responsibilities.pop();
      family.relations = [{ kind: 'equivalent', from: 'hand', to: 'keeper', basis: 'stated' }];
    });
    const { output, problems, base: next } = again(mine, first());
    expect(output).toEqual(mine);
    expect(next).toEqual(base);
    expect(problems).toEqual([]);
  });

  test('a line that comes in between moves no id, and takes one that nobody had', () => {
    const mine = byHand(base, (copy) => {
      Object.assign(roleIn(copy, 'hand').responsibilities[1] ?? {}, { theme: 'delivery' });
    });
    const { output } = again(
      mine,
      lights(asking('Hand', '1', 'Row', ...HAND), asking('Keeper', '2', ...KEEPER)),
    );
    expect(linesIn(output, 'hand')).toEqual([
      ['r3', 'Row'],
      ['r1', 'Trim the wick'],
      ['r2', 'Log each ship'],
    ]);
    expect(roleIn(output, 'hand').responsibilities[2]?.theme).toBe('delivery');
  });

  test('a line that is reworded keeps its id, one that is replaced does not give it away', () => {
    const { output } = again(
      base,
      lights(
        asking('Hand', '1', 'Trim the wick every evening', 'Cook'),
        asking('Keeper', '2', ...KEEPER),
      ),
    );
    expect(linesIn(output, 'hand')).toEqual([
      ['r1', 'Trim the wick every evening'],
      ['r3', 'Cook'],
    ]);
  });

  test('what both have changed stays as the hand has it, and is told at its place', () => {
    const mine = byHand(base, (copy) => {
      Object.assign(roleIn(copy, 'hand').responsibilities[0] ?? {}, {
        text: 'Trims the great wick',
      });
      Object.assign(roleIn(copy, 'keeper').grade ?? {}, { value: '1' });
    });
    const { output, problems } = again(
      mine,
      lights(
        asking('Hand', '1', 'Trim the wick every evening', HAND[1] ?? ''),
        asking('Keeper', '3', ...KEEPER),
      ),
    );
    expect(linesIn(output, 'hand')[0]).toEqual(['r1', 'Trims the great wick']);
    expect(roleIn(output, 'keeper').grade?.value).toBe('1');
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'both-changed',
        message:
          'roles/hand#r1 text was changed by hand to “Trims the great wick” and is “Trim the wick every evening” in the sources now; what the hand wrote stays.',
        at: { file: 'families/lights.json', pointer: '/roles/0/responsibilities/0/text' },
      },
      { code: 'both-changed', at: { file: 'families/lights.json', pointer: '/roles/1/grade' } },
    ]);
    expect(check(output)).toEqual([]);
  });

  test('a role that is gone goes, and stays with a remark where hands have worked on it', () => {
    const less = lights(asking('Keeper', '2', ...KEEPER));
    expect(again(base, less).output.families[0]?.roles.map(({ id }) => id)).toEqual(['keeper']);
    const mine = byHand(base, (copy) => {
      roleIn(copy, 'hand').responsibilities[0] = {
        id: 'r1',
        text: 'By hand',
        theme: base.dataset.themes[0]?.id ?? '',
      };
    });
    const { output, problems } = again(mine, less);
    expect(linesIn(output, 'hand')[0]).toEqual(['r1', 'By hand']);
    expect(problems).toMatchObject([{ code: 'vanished-source', at: { pointer: '/roles/0' } }]);
    expect(check(output)).toEqual([]);
  });

  test('a role to which hands relate stays, with its family and what it uses', () => {
    const both = importInto(
      {},
      first(),
      page('boats.md', 'Boats', { roles: [asking('Mate', '7', 'Row')] }),
    );
    const mine = byHand(both.output, (copy) => {
      copy.families
        .find(({ id }) => id === 'lights')
        ?.relations.push({ kind: 'equivalent', from: 'hand', to: 'mate', basis: 'stated' });
    });
    const { output, problems } = importInto({ mine, base: both.base }, first());
    expect(output.families.map(({ id, roles }) => [id, roles.map((each) => each.id)])).toEqual([
      ['lights', ['hand', 'keeper']],
      ['boats', ['mate']],
    ]);
    expect(output.dataset.grades.map(({ value }) => value)).toEqual(['1', '2', '7']);
    expect(problems).toMatchObject([{ code: 'vanished-source' }]);
    expect(check(output)).toEqual([]);
  });

  test('a role that hands have removed stays out, with what the sources say of it', () => {
    const mine = byHand(base, (_, family) => {
      family.roles = family.roles.filter(({ id }) => id !== 'hand');
      family.relations = [];
    });
    const more = { ...first(), relations: [relation('reports-to', 'Hand', 'Keeper')] };
    const { output, problems } = again(mine, more);
    expect(output.families[0]?.roles.map(({ id }) => id)).toEqual(['keeper']);
    expect(output.families[0]?.relations).toEqual([]);
    expect(problems).toMatchObject([{ code: 'removed-by-hand' }]);
  });

  test('an id that was changed by hand stays, and everything finds it', () => {
    const mine = byHand(base, (_, family) => {
      const [hand] = family.roles;
      Object.assign(hand ?? {}, { id: 'lamp-hand', aliases: ['hand'] });
      Object.assign(hand?.responsibilities[0] ?? {}, { id: 'wick', aliases: ['r1'] });
      family.relations = family.relations.map((each) => ({ ...each, from: 'lamp-hand' }));
    });
    const more = {
      ...lights(
        asking('Hand', '1', 'Trim the wick daily', HAND[1] ?? ''),
        asking('Keeper', '2', ...KEEPER),
      ),
      relations: [relation('reports-to', 'Hand', 'Keeper')],
    };
    const { output, problems } = again(mine, more);
    expect(problems).toEqual([]);
    expect(linesIn(output, 'lamp-hand')).toEqual([
      ['wick', 'Trim the wick daily'],
      ['r2', 'Log each ship'],
    ]);
    expect(output.families[0]?.relations).toContainEqual(
      expect.objectContaining({ kind: 'reports-to', from: 'lamp-hand', to: 'keeper' }),
    );
    expect(check(output)).toEqual([]);
    const third = importInto({ mine: output, base: again(mine, more).base }, more);
    expect(third.output).toEqual(output);
  });

  test('a role that moves to another page keeps its id and the work of hands', () => {
    const mine = byHand(base, (copy) =>
      Object.assign(roleIn(copy, 'hand'), { summary: 'By hand.' }),
    );
    const { output } = again(
      mine,
      lights(asking('Keeper', '2', ...KEEPER)),
      page('boats.md', 'Boats', { roles: [asking('Hand', '1', ...HAND)] }),
    );
    const roles = output.families.flatMap(({ id: family, roles: own }) =>
      own.map(({ id, summary }) => [family, id, summary]),
    );
    expect(roles).toContainEqual(['lights', 'hand', 'By hand.']);
    expect(check(output)).toEqual([]);
  });

  test('a strand that hands have confirmed keeps its lines', () => {
    const texts = ['Keep the great light burning', 'Keep the great light burning bright'];
    const rungs = (count: number) =>
      page('rungs.md', 'Rungs', {
        roles: ['1', '2', '3']
          .slice(0, count)
          .map((grade) => asking(`Keeper ${grade}`, grade, texts[Number(grade) % 2] ?? '')),
      });
    const proposed = importInto({}, rungs(3));
    const [strand] = proposed.output.dataset.strands;
    expect(strand?.basis).toBe('proposed');
    const mine = byHand(proposed.output, ({ dataset }) => {
      dataset.strands = dataset.strands.map(({ basis: _, ...rest }) => ({
        ...rest,
        title: 'The light',
      }));
    });
    const { output, problems } = importInto({ mine, base: proposed.base }, rungs(2));
    expect(output.dataset.strands).toEqual(mine.dataset.strands);
    expect(output.families[0]?.roles.map((each) => each.responsibilities[0]?.strand)).toEqual(
      Array(2).fill(strand?.id),
    );
    expect(problems).toEqual([]);
  });

  test('without a base all is replaced but the ids, and that is told', () => {
    const mine = byHand(base, (_, family) => {
      Object.assign(family.roles[0] ?? {}, { title: 'Lamp Hand' });
    });
    const { output, problems } = importInto(
      { mine },
      lights(asking('Hand', '1', 'Row', ...HAND), asking('Keeper', '2', ...KEEPER)),
    );
    expect(linesIn(output, 'hand').map(([id]) => id)).toEqual(['r3', 'r1', 'r2']);
    expect(roleIn(output, 'hand').title).toBe('Hand');
    expect(problems).toMatchObject([{ code: 'no-base', severity: 'warning' }]);
  });
});
