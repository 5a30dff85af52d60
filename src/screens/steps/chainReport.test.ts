import { describe, expect, test } from 'vitest';
import { asks, ladderOf, relation, role, textsOf } from '#src/domain/fixture.ts';
import { stepsOf } from '#src/domain/steps.ts';
import { sideBySide } from '#src/exports/excelColumns.ts';
import { stepsReport } from './chainReport.ts';

const STRANDS = [{ id: 'safety', title: 'Safety', theme: 'care', levels: ['helps', 'owns'] }];

/** A hand who becomes a mate, then a keeper, then a warden of whom only the name is known. */
function report() {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('mate', '2'),
      role('keeper'),
      role('warden', '4', { status: 'named' }),
    ],
    [
      relation('promotion', 'hand', 'mate', { gate: 'merit' }),
      relation('promotion', 'keeper', 'warden'),
    ],
    { strands: STRANDS },
  );
  const safety = (level: string, text: string) => asks('s', text, { strand: 'safety', level });
  const texts = textsOf(ladder, {
    hand: {
      responsibilities: [safety('helps', 'Help to keep the lamp room safe')],
      requirements: [asks('swim', 'Swim in any weather'), asks('knot', 'Tie ten knots')],
    },
    mate: {
      responsibilities: [safety('owns', 'Own the safety of the coast')],
      requirements: [asks('swim', 'Swim in any weather'), asks('log', 'Write the log book')],
    },
    keeper: { requirements: [asks('swim', 'Swim in any weather')] },
  });
  const [first, ...rest] = stepsOf(
    ladder,
    texts,
    ['hand', 'mate', 'keeper', 'warden'],
    'effective',
  );
  if (!first) throw new Error('no step');
  return stepsReport(ladder, [first, ...rest], 'effective');
}

describe('the report of a chain', () => {
  test('says what each step brings, and where nothing can be said', () => {
    const { title, groups } = report();
    expect(title).toBe('Step by step from Hand to Warden');
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Hand (grade 1) → Mate (grade 2)',
      'Mate (grade 2) → Keeper (no grade)',
      'Keeper (no grade) → Warden (grade 4)',
    ]);
    expect(groups[0]?.lines).toEqual([
      { text: 'Promotion · when you are ready' },
      { label: 'size', text: '2: 1 new, 1 changed' },
      { label: 'new', text: 'Write the log book', note: 'Requirements, Care' },
      {
        label: 'higher',
        text: 'Own the safety of the coast',
        note: 'helps → owns; before: Help to keep the lamp room safe',
      },
      { label: 'not mentioned', text: 'Tie ten knots' },
      { text: '1 expectation carried over' },
    ]);
    expect(groups[1]?.lines[0]).toEqual({ text: 'No stated step between the two' });
    expect(groups[2]?.lines).toEqual([
      { text: 'Promotion · condition not stated' },
      { text: 'Cannot be compared: Warden is not described yet.' },
    ]);
  });

  test('stands side by side: what each step brings in a column of its own', () => {
    const { columns, rows } = sideBySide(report());
    expect(columns).toEqual(['bucket', 'section', 'theme', 'Mate', 'Keeper', 'Warden']);
    expect(rows).toContainEqual(['new', 'Requirements', 'Care', 'Write the log book', '', '']);
    expect(rows).toContainEqual([
      ...['carried over', 'Requirements', 'Care'],
      ...['Swim in any weather', 'Swim in any weather', ''],
    ]);
  });

  test('has every line of every step in its table', () => {
    const { columns, rows } = report();
    expect(columns).toEqual([
      'step',
      'from',
      'to',
      'gate',
      'bucket',
      'section',
      'theme',
      'before',
      'after',
      'text',
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const first = rows.filter(([step]) => step === 1).map((row) => row.slice(4));
    expect(first).toEqual([
      ['new', 'Requirements', 'Care', '', 'Write the log book', 'Write the log book'],
      [
        'changed',
        'Responsibilities',
        'Care',
        'Help to keep the lamp room safe',
        'Own the safety of the coast',
        'Own the safety of the coast',
      ],
      [...['carried over', 'Requirements', 'Care'], ...Array(3).fill('Swim in any weather')],
      ['not mentioned', 'Requirements', 'Care', 'Tie ten knots', '', 'Tie ten knots'],
    ]);
    expect(rows.filter(([step]) => step === 3)).toEqual([
      [
        3,
        'Keeper',
        'Warden',
        'Promotion · condition not stated',
        'Cannot be compared: Warden is not described yet.',
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });
});
