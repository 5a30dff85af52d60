import { describe, expect, test } from 'vitest';
import { atEdition } from '#src/domain/editionIds.ts';
import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { asks, extending, ladderOf, role, textsOf } from '#src/domain/fixture.ts';
import { joinEditions } from '#src/domain/joinEditions.ts';
import type { Expectation, ExpectationLists, Relation, RoleId } from '#src/domain/role.ts';
import { shiftInWords } from '#src/text/stepWords.ts';
import { changesReport, sideBySideReport } from './comparisonReport.ts';
import { kinshipOf } from './kinship.ts';
import { type CompareView, compareView } from './screen.ts';
import { shiftsOf, silences, stepBetween } from './step.ts';

const THEMES = [
  { id: 'care', title: 'Care' },
  { id: 'sea', title: 'The sea' },
];
const STRANDS = [{ id: 'lamps', title: 'Lamps', theme: 'care', levels: ['tends', 'answers for'] }];
const tends = asks('r1', 'Tend a lamp', { strand: 'lamps', level: 'tends' });
const answers = asks('r1', 'Answer for every lamp', { strand: 'lamps', level: 'answers for' });
const swims = asks('q1', 'Swims', { theme: 'sea' });
const rows = asks('q2', 'Rows', { theme: 'sea' });

/** Hand and Keeper compared. */
function compared(
  lists: Readonly<Record<RoleId, Partial<ExpectationLists>>>,
  { relations = [], ...more }: Partial<CompareView> & { relations?: readonly Relation[] } = {},
) {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('keeper', '2'),
      role('hand-of-old', '1', { title: 'Hand' }),
      role('warden', '3', { status: 'named' }),
      role('pilot', '3', { status: 'future' }),
    ],
    relations,
    { themes: THEMES, strands: STRANDS },
  );
  const texts = textsOf(ladder, lists);
  const view = compareView(['hand', 'keeper'], more);
  const of = (id: RoleId) => {
    const found = ladder.byId.get(id);
    if (!found) throw new Error(`${id} is not in the ladder`);
    return { role: found, expectations: expectationsOf(ladder, texts, id, view.as) };
  };
  const pair = [of('hand'), of('keeper')] as const;
  return { ladder, view, of, pair, step: stepBetween(ladder, texts, pair, view) };
}

const duties = (...responsibilities: Expectation[]) => ({ responsibilities });
const needs = (...requirements: Expectation[]) => ({ requirements });

describe('a step on screen', () => {
  test('goes theme by theme, in the order of the dataset, without those that nothing falls under', () => {
    const { step } = compared({ hand: needs(swims), keeper: needs(swims, rows) });
    expect(
      step.themes.map(({ theme, added, kept }) => [theme.id, added.length, kept.length]),
    ).toEqual([['sea', 1, 1]]);
  });

  test('shows one section without breaking pairs that cross into it', () => {
    const lists = { hand: { niceToHaves: [swims] }, keeper: needs(swims) };
    const { step } = compared(lists, { section: 'requirements' });
    expect(step.difference.changed).toHaveLength(1);
    expect(step.difference.added).toEqual([]);
    expect(compared(lists, { section: 'niceToHaves' }).step.themes).toEqual([]);
  });

  test('says what is clearly higher, and counts it', () => {
    const { step } = compared({ hand: duties(tends), keeper: duties(answers) });
    const words = step.difference.changed.map((pair) => shiftInWords(pair.intensity));
    expect(words).toEqual(['higher']);
    expect(shiftsOf(step)).toEqual({ raised: 1, lowered: 0 });
    expect(shiftInWords(undefined)).toBe('reworded');
    expect(shiftInWords({ shift: 'same', by: 'level' })).toBe('reworded');
  });

  test('as stated, says from where a role inherits what it does not list', () => {
    const relations = [extending('keeper', 'hand')];
    const lists = { hand: needs(swims), keeper: needs(rows) };
    const stated = compared(lists, { as: 'stated', relations }).step;
    const [unlisted] = stated.difference.unlisted;
    expect(unlisted && stated.inheritedFrom(unlisted)?.id).toBe('hand');
    const effective = compared(lists, { relations }).step;
    expect(effective.difference.unlisted).toEqual([]);
  });

  test('as stated, says from where the first role inherits what only the second one lists', () => {
    const relations = [extending('hand', 'keeper')];
    const { step } = compared({ keeper: needs(rows) }, { as: 'stated', relations });
    const [added] = step.difference.added;
    expect(added && step.inheritedBefore(added)?.id).toBe('keeper');
  });
});

test('what stands on a page that an edition was not made from is neither new nor gone', () => {
  const then = '2022-11-11';
  const page = (id: string) => ({ id, kind: 'page', title: id, own: false }) as const;
  const log = page('log');
  const at = (id: string) => atEdition(id, then);
  const past = ladderOf([role(at('hand'), '1', { family: at('keepers') })], [], {
    asOf: then,
    covers: [at('keepers')],
    themes: THEMES,
    sources: [{ ...log, id: at('log') }],
  });
  const sources = [log, page('chart')];
  const present = ladderOf([role('hand', '1')], [], { themes: THEMES, sources });
  const ladder = joinEditions(present, [past]);
  const on = (source: string, asked: Expectation) => ({ ...asked, source: { id: source } });
  const ofNow = textsOf(present, { hand: needs(on('log', swims), on('chart', rows)) });
  const ofThen = textsOf(past, { [at('hand')]: needs(on(at('log'), asks('q3', 'Whistles'))) });
  const texts: Texts = (family) => ofNow(family) ?? ofThen(family);
  const stepOf = (ids: readonly [RoleId, RoleId]) => {
    const view = compareView(ids);
    const [from, to] = ids.map((id) => {
      const found = ladder.byId.get(id);
      if (!found) throw new Error(`${id} is not in the ladder`);
      return { role: found, expectations: expectationsOf(ladder, texts, id, 'effective') };
    });
    if (!from || !to) throw new Error('it takes two');
    const step = stepBetween(ladder, texts, [from, to], view);
    return { step, report: changesReport(ladder, [from, to], step, 'effective') };
  };
  const said = (items: readonly { readonly expectation: Expectation }[]) =>
    items.map(({ expectation }) => expectation.text);

  const { step, report } = stepOf([at('hand'), 'hand']);
  expect(said(step.difference.added)).toEqual(['Swims']);
  expect(said(step.difference.unlisted)).toEqual(['Whistles']);
  expect(said(step.difference.unread.map(({ item }) => item))).toEqual(['Rows']);
  expect(report.summary.join(' ')).toContain('Not compared: 1 expectation on pages');
  expect(report.rows.map(([change]) => change)).toContain('not compared');

  const back = stepOf(['hand', at('hand')]).step.difference;
  expect(said(back.added)).toEqual(['Whistles']);
  expect(said(back.unlisted)).toEqual(['Swims']);
  expect(said(back.unread.map(({ item }) => item))).toEqual(['Rows']);
});

test('a silence has its reason', () => {
  const { ladder, of, view } = compared(
    { keeper: needs(rows) },
    {
      relations: [extending('keeper', 'warden')],
    },
  );
  const reasons = silences(ladder, [of('hand'), of('keeper'), of('warden'), of('pilot')], view);
  expect(reasons).toEqual([
    'Hand (Keepers, hand) lists nothing of its own.',
    'Keeper also builds on Warden, which is not described yet.',
    'Warden is not described yet.',
    'Pilot is a future role without text of its own yet.',
  ]);
});

describe('what roles have in common', () => {
  test('is what all of them ask in the same words; what is raised is no common ground', () => {
    const { of, pair } = compared({
      hand: { ...duties(tends), ...needs(swims) },
      keeper: { ...duties(answers), ...needs(swims, rows) },
    });
    const kin = kinshipOf([...pair, of('warden')]);
    const [lamp, swim] = pair[0].expectations.items;
    const [, , row] = pair[1].expectations.items;
    if (!lamp || !swim || !row) throw new Error('lines are missing');
    expect([lamp, swim, row].map(kin.isCommon)).toEqual([false, true, false]);
    expect([lamp, swim, row].map(kin.isAlone)).toEqual([false, false, true]);
    expect(kin.numberOf(lamp)).toBe(kin.numberOf(pair[1].expectations.items[0] ?? lamp));
  });

  test('is nothing for a role by itself', () => {
    const { pair } = compared({ hand: needs(swims) });
    const [swim] = pair[0].expectations.items;
    if (!swim) throw new Error('a line is missing');
    const kin = kinshipOf([pair[0]]);
    expect([kin.isCommon(swim), kin.isAlone(swim)]).toEqual([false, false]);
  });
});

describe('a report', () => {
  const lists = {
    hand: { ...duties(tends), ...needs(swims) },
    keeper: { ...duties(answers), ...needs(rows) },
  };

  test('of what changes says each change with its word and its reason', () => {
    const { ladder, pair, step } = compared(lists);
    const report = changesReport(ladder, pair, step, 'effective');
    expect(report.file).toBe('hand-to-keeper');
    expect(report.summary[0]).toBe('1 new, 1 changed, 0 carried over, 1 not mentioned.');
    expect(report.rows).toEqual([
      [
        'higher',
        'Care',
        'Responsibilities',
        'Tend a lamp',
        'Answer for every lamp',
        'tends → answers for',
        'keeper#r1',
      ],
      ['new', 'The sea', 'Requirements', '', 'Rows', '', 'keeper#q2'],
      ['not mentioned', 'The sea', 'Requirements', 'Swims', '', '', 'hand#q1'],
    ]);
    expect(
      report.groups.map(({ heading, lines }) => [heading, lines.map(({ label }) => label)]),
    ).toEqual([
      ['Care', ['Higher']],
      ['The sea', ['New', 'Not mentioned']],
    ]);
  });

  test('of roles side by side has a row for each expectation of each', () => {
    const { ladder, pair, of } = compared(lists);
    const report = sideBySideReport(ladder, [...pair, of('warden')], 'effective');
    expect(report.file).toBe('hand-and-keeper-and-warden');
    expect(report.rows.map(([who, grade, , , text]) => [who, grade, text])).toEqual([
      ['Hand (Keepers, hand)', '1', 'Tend a lamp'],
      ['Hand (Keepers, hand)', '1', 'Swims'],
      ['Keeper', '2', 'Answer for every lamp'],
      ['Keeper', '2', 'Rows'],
    ]);
    expect(report.summary.at(-1)).toBe('Warden: grade 3, not described yet.');
  });
});
