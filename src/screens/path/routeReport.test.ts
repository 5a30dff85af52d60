import { expect, test } from 'vitest';
import { asks, ladderOf, promotion, relation, role, textsOf } from '#src/domain/fixture.ts';
import { routesBetween } from '#src/domain/path.ts';
import { stepsOf } from '#src/domain/steps.ts';
import { routeReport } from './routeReport.ts';

/** A hand becomes a keeper, then changes tracks to a warden of whom only the name is known. */
function report() {
  const ladder = ladderOf(
    [
      role('hand', '1'),
      role('keeper', '2'),
      role('warden', undefined, { track: 'lead', status: 'named' }),
    ],
    [
      relation('promotion', 'hand', 'keeper', {
        gate: 'merit',
        source: { id: 'book', section: 'Lights' },
        note: 'The book calls the first one a lad.',
      }),
      promotion('hand', 'keeper'),
      relation('switch', 'keeper', 'warden', { basis: 'inferred' }),
    ],
    {
      sources: [{ id: 'book', title: 'The book', kind: 'ladder' }],
      strands: [{ id: 'lamps', title: 'Lamps', theme: 'care', levels: ['tends', 'owns'] }],
    },
  );
  const lamp = (level: string, text: string) => asks('l', text, { strand: 'lamps', level });
  const texts = textsOf(ladder, {
    hand: { responsibilities: [lamp('tends', 'Tend a lamp')] },
    keeper: {
      responsibilities: [lamp('owns', 'Answer for every lamp of the coast')],
      requirements: [asks('q', 'Swims')],
    },
  });
  const [route] = routesBetween(ladder, 'hand', 'warden');
  if (!route) throw new Error('no route');
  const changes = stepsOf(ladder, texts, ['hand', 'keeper', 'warden'], 'effective');
  return routeReport(ladder, route, changes);
}

test('the report of a route says of each step what its sources say and what it brings', () => {
  const { file, title, summary, groups } = report();
  expect([file, title]).toEqual(['path-hand-to-warden', 'From Hand to Warden']);
  expect(summary).toEqual([
    '2 steps, – grades up: not all grades are known, 1 switch of track.',
    '1 step when you are ready, 1 with no stated condition. 1 stated by a source, 1 inferred by a rule.',
  ]);
  expect(groups).toEqual([
    {
      heading: 'Step 1: Hand (grade 1) → Keeper (grade 2)',
      lines: [
        { text: 'Grade 1 → 2' },
        { text: 'Promotion when you are ready', note: 'stated by The book, Lights' },
        { text: 'Promotion, condition not stated', note: 'stated' },
        { label: 'note', text: 'The book calls the first one a lad.' },
        { label: 'size', text: '1 new, 1 changed (1 clearly higher)' },
        { label: 'new', text: 'Swims' },
        {
          label: 'higher',
          text: 'Answer for every lamp of the coast',
          note: 'before: Tend a lamp',
        },
      ],
    },
    {
      heading: 'Step 2: Keeper (grade 2) → Warden (no grade)',
      lines: [
        { text: 'Grade 2 → not known' },
        { text: 'Switch of track, condition not stated', note: 'inferred' },
        { text: 'Cannot be compared: Warden is not described yet.' },
      ],
    },
  ]);
});

test('the report of a route has a row for each step', () => {
  const { columns, rows } = report();
  expect(columns).toEqual([
    'step',
    'from',
    'to',
    'kind',
    'gate',
    'basis',
    'grade from',
    'grade to',
    'new',
    'clearly higher',
  ]);
  expect(rows).toEqual([
    [1, 'Hand', 'Keeper', 'promotion', 'when you are ready', 'stated', '1', '2', 1, 1],
    [2, 'Keeper', 'Warden', 'switch of track', 'not stated', 'inferred', '2', '', '', ''],
  ]);
});
