import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import { readRelations } from './relations.ts';

const ROLES = [
  'Assistant Keeper',
  'Keeper',
  'Senior Keeper',
  'Principal Keeper',
  'Manager, Keepers',
  'Director, Lights',
  'Engineer of the Lamp',
];
const context = { file: 'keeping.md', title: 'Lighthouse Keeping', roles: ROLES };

type About = Partial<Omit<StatementBlock, 'text'>>;
const block = (text: string, about: About = {}): StatementBlock => ({
  kind: 'prose',
  line: 1,
  ...about,
  text,
});
const read = (text: string, about: About = {}) => readRelations([block(text, about)], context);

/** An end as a relation names it: a job family in angle brackets. */
function end(relation: RelationReading, which: 'from' | 'to'): string {
  return relation.families?.includes(which) ? `<${relation[which]}>` : relation[which];
}

/** What a block states, one relation a line; `used` when it states nothing else. */
function said(text: string, about: About = {}): readonly string[] {
  const { relations, used } = read(text, about);
  const words = relations.map((one) =>
    [
      `${one.kind}: ${end(one, 'from')} → ${end(one, 'to')}`,
      ...(one.gate ? [`[${one.gate}]`] : []),
      ...(one.scope ? [`{${one.scope.join()}}`] : []),
      ...(one.join ? [one.join] : []),
    ].join(' '),
  );
  return used.has(0) ? [...words, 'used'] : words;
}

const ladder: About = { heading: 'Career Ladder' };
const under = (role: string, heading = role): About => ({ role, heading, kind: 'item' });

describe('the next step', () => {
  it('is of no role of a family where it is said of the family', () => {
    expect(
      said(
        'The next step in the Keeper job family is to move to the Lens Maker job family.',
        ladder,
      ),
    ).toEqual(['promotion: <Lighthouse Keeping> → <Lens Maker>', 'used']);
    expect(said('The next position in this job family is Harbour Master.', ladder)).toEqual([
      'promotion: <Lighthouse Keeping> → Harbour Master',
      'used',
    ]);
    expect(
      said('The next step for a Senior Keeper is the Harbour Management job family.', ladder),
    ).toEqual(['promotion: Senior Keeper → <Harbour Management>', 'used']);
  });
  it('goes on from the rung that was named before', () => {
    expect(
      said(
        'The next step for a Keeper is to be a Senior Keeper. The next step after that would be Principal Keeper.',
        ladder,
      ),
    ).toEqual([
      'promotion: Keeper → Senior Keeper',
      'promotion: Senior Keeper → Principal Keeper',
      'used',
    ]);
  });
  it('leads on from the role whose ladder the heading is, a slip of the pen forgiven', () => {
    expect(
      said('The next step in the job family is Harbour Master.', {
        heading: 'Senoir Keeper Career Ladder',
      }),
    ).toEqual(['promotion: Senior Keeper → Harbour Master', 'used']);
  });
  it('to a job family without a name is told', () => {
    const { problems } = read(
      'The next step in the Keeper job family is to move to the job family.',
      {
        ...ladder,
      },
    );
    expect(problems).toMatchObject([{ code: 'unclear-relation' }]);
  });
  it('leads on from the role it stands under', () => {
    expect(said('Next step: Director of Lights', under('Senior Keeper', 'Career Ladder'))).toEqual([
      'promotion: Senior Keeper → Director, Lights',
      'used',
    ]);
  });
  it('leads to several', () => {
    expect(
      said('The next step for a Sr. Keeper is Principal Keeper or Manager, Keepers.', ladder),
    ).toEqual([
      'promotion: Senior Keeper → Principal Keeper',
      'promotion: Senior Keeper → Manager, Keepers',
      'used',
    ]);
  });
  it.each([
    'The next step in the Keeper job family is not yet defined at the Beacon Trust.',
    'The next step in the Keeper job family is to be determined.',
    'There is currently no next step for this role.',
    'For more about the career ladders of keepers, please see the handbook page.',
  ])('is none, which is a statement too: %s', (text) => {
    const { relations, problems, used } = read(text, ladder);
    expect([relations, problems, used.size]).toEqual([[], [], 1]);
  });
  it('to a level is a problem that quotes it, for a level is no role', () => {
    const { relations, problems } = read(
      'The next step in the Lighthouse Keeping job family is to move to a Distinguished Job Level (WIP).',
      { ...ladder, line: 40 },
    );
    expect(relations).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'ladder-to-family', severity: 'warning', at: { file: 'keeping.md', line: 40 } },
    ]);
    expect(problems[0]?.message).toContain('Distinguished');
  });
  it('of another family than the page’s is taken for the page’s, with a warning', () => {
    const { relations, problems } = readRelations(
      [
        block(
          'The next step in the Fog Signal Tender job family is to move to the Harbour Master job family.',
          ladder,
        ),
      ],
      { file: 'a.md', title: 'Director, Lights', roles: ['Director, Lights'] },
    );
    expect(relations).toMatchObject([{ from: 'Director, Lights', to: 'Harbour Master' }]);
    expect(problems).toMatchObject([{ code: 'wrong-subject' }]);
  });
  it('is not guessed downwards', () => {
    const { relations, problems } = read('From here you can advance to Keeper.', ladder);
    expect(relations).toEqual([]);
    expect(problems).toMatchObject([{ code: 'relation-without-role' }]);
  });
  it('opens a list', () => {
    const { relations, used } = readRelations(
      [
        block('The next steps in this job family are one of:', ladder),
        block('Harbour Master', { ...ladder, kind: 'item', line: 2 }),
        block('Lens Maker', { ...ladder, kind: 'item', line: 3 }),
        block('Carry oil', { ...ladder, kind: 'item', line: 4 }),
      ],
      { ...context, roles: ['Keeper', 'Senior Keeper'] },
    );
    expect(relations.map((one) => [end(one, 'from'), one.to, one.line])).toEqual([
      ['<Lighthouse Keeping>', 'Harbour Master', 2],
      ['<Lighthouse Keeping>', 'Lens Maker', 3],
    ]);
    expect([...used]).toEqual([1, 2]);
  });
});

describe('steps in other words', () => {
  it.each([
    [
      'Career path: Assistant Keeper → Keeper → Senior Keeper',
      {},
      'Assistant Keeper → Keeper, Keeper → Senior Keeper',
    ],
    [
      'Keeper > Senior Keeper > Principal Keeper',
      ladder,
      'Keeper → Senior Keeper, Senior Keeper → Principal Keeper',
    ],
    [
      'Senior Manager, Tides to Director, Tides',
      { ...ladder, kind: 'item' },
      'Senior Manager, Tides → Director, Tides',
    ],
    ['Keepers can be promoted to Senior Keeper.', {}, 'Keeper → Senior Keeper'],
    ['Promoted from Assistant Keeper.', under('Keeper'), 'Assistant Keeper → Keeper'],
    ['The Senior Keeper is a progression of the Keeper role.', {}, 'Keeper → Senior Keeper'],
    [
      'After Senior Keeper, the next step is Principal Keeper.',
      ladder,
      'Senior Keeper → Principal Keeper',
    ],
    ['Team members progress from Assistant Keeper to Keeper.', ladder, 'Assistant Keeper → Keeper'],
    [
      'Further career progression is available as a Lens Maker, Fog Warden and then a Harbour Master.',
      ladder,
      '<Lighthouse Keeping> → Lens Maker, Lens Maker → Fog Warden, Fog Warden → Harbour Master',
    ],
  ] as const)('%s', (text, about, steps) => {
    const { relations, used, problems } = read(text, about);
    expect(relations.map((one) => `${end(one, 'from')} → ${one.to}`).join(', ')).toBe(steps);
    expect(relations.every(({ kind }) => kind === 'promotion')).toBe(true);
    expect([used.size, problems]).toEqual([1, []]);
  });
  it('tells a change of track', () => {
    expect(said('Senior Keepers may move into management as a Keeping Manager.', ladder)).toEqual([
      'switch: Senior Keeper → Keeping Manager',
      'used',
    ]);
  });
  it('tells what a step hinges on, said with it or elsewhere', () => {
    expect(said('A Keeper is promoted to Snr. Keeper based on merit.')).toEqual([
      'promotion: Keeper → Senior Keeper [merit]',
      'used',
    ]);
    const { relations } = readRelations(
      [
        block(
          'Promotion to the Senior Keeper level is based on merit and company need.',
          under('Senior Keeper'),
        ),
        block(
          'A Keeper will be promoted to Senior Keeper when no ship was lost on the watch for years.',
        ),
      ],
      context,
    );
    expect(relations).toMatchObject([{ from: 'Keeper', gate: 'merit-and-company-need' }]);
  });
  it('leaves a block that says more unused', () => {
    expect(
      read(
        'A Keeper will be promoted to Senior Keeper when no ship was lost on the watch for years.',
      ).used.size,
    ).toBe(0);
  });
});

describe('extends', () => {
  it.each([
    ['The Senior Keeper role extends the Keeper role.', {}, 'Senior Keeper → Keeper'],
    [
      'Extends the Assistant Keeper responsibilities.',
      under('Keeper'),
      'Keeper → Assistant Keeper {responsibilities}',
    ],
    [
      'Extends that of the Assistant Keeper',
      under('Keeper', 'Requirements'),
      'Keeper → Assistant Keeper {requirements}',
    ],
    ['The Senior Keeper role extends that of the above role.', {}, 'Senior Keeper → Keeper'],
    [
      'Same as above plus:',
      under('Senior Keeper', 'Nice-to-haves'),
      'Senior Keeper → Keeper {niceToHaves}',
    ],
    [
      'The Responsibilities of a Senior Keeper extend those of the Keeper.',
      {},
      'Senior Keeper → Keeper {responsibilities}',
    ],
    [
      'Must meet the requirements of the Keeper role.',
      under('Senior Keeper'),
      'Senior Keeper → Keeper {requirements}',
    ],
    [
      'In addition to the Keeper requirements, Senior Keepers must:',
      {},
      'Senior Keeper → Keeper {requirements}',
    ],
    ['All Keeper duties plus', under('Senior Keeper'), 'Senior Keeper → Keeper {responsibilities}'],
    [
      'In addition to the same requirements and responsibilities defined above for the Manager, Keepers, the night watch requires:',
      under('Night Manager'),
      'Night Manager → Manager, Keepers {requirements,responsibilities}',
    ],
  ] as const)('%s', (text, about, expected) => {
    expect(said(text, about)).toEqual([`extends: ${expected}`, 'used']);
  });
  it.each([
    ['All of the above responsibilities and:', 'Senior Keeper', 'Keeper {responsibilities}'],
    ['All responsibilities of previous roles, plus:', 'Senior Keeper', 'Keeper {responsibilities}'],
    ['All requirements of a Snr. Keeper', 'Principal Keeper', 'Senior Keeper {requirements}'],
    ['Everything in the Keeper role, plus:', 'Senior Keeper', 'Keeper'],
    ['Extends that of the LE duties', 'Manager, Keepers', 'Lamp Engineer (LE) {responsibilities}'],
    [
      'The Senior Keeper has all the same duties as the ones outlined above, plus the following:',
      'Senior Keeper',
      'Keeper {responsibilities}',
    ],
    [
      'The Senior Keeper shares the same duties outlined above.',
      'Senior Keeper',
      'Keeper {responsibilities}',
    ],
    [
      'Senior Keepers share the similar duties as the Keeper listed above.',
      'Senior Keeper',
      'Keeper {responsibilities}',
    ],
    [
      'The keeper must meet the requirements for a Keeper (or above).',
      'Senior Keeper',
      'Keeper {requirements}',
    ],
    ['Are Keepers who meet the following criteria:', 'Senior Keeper', 'Keeper'],
    [
      'In addition to the above requirements for Coastal Keepers, you will need:',
      'Senior Keeper',
      'Keeper {requirements}',
    ],
    [
      'In addition to the duties above, this specialty requires:',
      'Keeper (Night)',
      'Keeper {responsibilities}',
    ],
  ] as const)('reads the role above, of the page or by its initials: %s', (text, role, parent) => {
    const roles = [
      'Keeper',
      'Senior Keeper',
      'Principal Keeper',
      'Keeper (Night)',
      'Manager, Keepers',
      'Lamp Engineer (LE)',
    ];
    const { relations } = readRelations([block(text, under(role))], { ...context, roles });
    expect(
      relations.map(({ from, to, scope }) => `${from} → ${to}${scope ? ` {${scope.join()}}` : ''}`),
    ).toEqual([`${role} → ${parent}`]);
  });
  it.each([
    [
      'In addition to the general Requirements above, this role specifically requires:',
      'relation-to-page',
    ],
    ['All requirements of the management role plus:', 'unclear-relation'],
    [
      'In addition to the above requirements for Harbour Masters, you will need:',
      'unclear-relation',
    ],
    ['The Keeper role extends the Director role of the area.', 'unclear-relation'],
  ])('tells where it cannot say from whom: %s', (text, code) => {
    const roles = ['Keeper', 'Director, Lights', 'Director, Oil'];
    const { relations, problems } = readRelations([block(text, under('Keeper'))], {
      ...context,
      roles,
    });
    expect([relations, problems.map((one) => one.code)]).toEqual([[], [code]]);
  });
  it('of a special form is of the role that it is a form of', () => {
    const { relations } = readRelations(
      [block('In addition to the duties above, this role requires:', under('Night'))],
      {
        ...context,
        roles: ['Keeper', 'Senior Keeper', 'Night'],
        specialties: new Map([['Night', 'Keeper']]),
      },
    );
    expect(relations.map(({ from, to }) => [from, to])).toEqual([['Night', 'Keeper']]);
  });
  it('finds one role under two spellings, and two where both are there', () => {
    const text = 'Extends the Keeper responsibilities';
    const parent = (roles: readonly string[]) =>
      readRelations([block(text, under('Senior Keeper'))], { ...context, roles }).relations[0]?.to;
    expect(parent(['Keeper (Intermediate)', 'Senior Keeper'])).toBe('Keeper (Intermediate)');
    expect(parent(['Keeper', 'Keeper (Intermediate)', 'Senior Keeper'])).toBe('Keeper');
  });
  it('reads over a slip of the pen', () => {
    expect(said('Exends the Keeper requirements', under('Senior Keeper'))).toEqual([
      'extends: Senior Keeper → Keeper {requirements}',
      'used',
    ]);
  });
  it('reads all or any of several', () => {
    expect(
      said('Extends that of the Keeper and the Lens Grinder requirements', under('Senior Keeper')),
    ).toEqual([
      'extends: Senior Keeper → Keeper {requirements} all',
      'extends: Senior Keeper → Lens Grinder {requirements} all',
      'used',
    ]);
    expect(
      said(
        'Extends the requirements of the Senior or Staff level Lens Grinder',
        under('Lens Master'),
      ),
    ).toEqual([
      'extends: Lens Master → Senior Lens Grinder {requirements} any',
      'extends: Lens Master → Staff Lens Grinder {requirements} any',
      'used',
    ]);
  });
  it('reads two relations of one sentence', () => {
    expect(
      said(
        'The Principal Keeper role extends the Senior Keeper role as the individual equivalent of a Director, Lights.',
      ),
    ).toEqual([
      'extends: Principal Keeper → Senior Keeper',
      'equivalent: Principal Keeper → Director, Lights',
      'used',
    ]);
  });
});

describe('equivalent, reports-to, specialty-of', () => {
  it.each([
    [
      'The Principal Keeper is the individual contributor equivalent of a Director, Lights.',
      {},
      'equivalent: Principal Keeper → Director, Lights',
    ],
    [
      'The Principal Keeper role is parallel to the Manager, Keepers role.',
      {},
      'equivalent: Principal Keeper → Manager, Keepers',
    ],
    ['Reports directly to the VP of Tides.', under('Keeper'), 'reports-to: Keeper → VP of Tides'],
    ['Reports to: Senior Keeper', { role: 'Keeper' }, 'reports-to: Keeper → Senior Keeper'],
    ['The Assistent Keeper reports to the Keeper.', {}, 'reports-to: Assistant Keeper → Keeper'],
    [
      'This position reports to the Chief Lamp Officer (CLO).',
      under('Keeper'),
      'reports-to: Keeper → Chief Lamp Officer',
    ],
    [
      'The Fog Signaller reports to the Harbour Master.',
      {},
      'reports-to: Fog Signaller → Harbour Master',
    ],
    [
      'The Engineer of the Lamp is a specialty of the Keeper role.',
      {},
      'specialty-of: Engineer of the Lamp → Keeper',
    ],
  ] as const)('%s', (text, about, expected) => {
    expect(said(text, about)).toEqual([expected, 'used']);
  });
  it('reads either of two superiors', () => {
    expect(said('The Keeper reports to the Manager of Keepers or the Director of Lights.')).toEqual(
      ['reports-to: Keeper → Manager, Keepers', 'reports-to: Keeper → Director, Lights', 'used'],
    );
  });
  it.each([
    [
      'The Senior Keeper reports to the Owner, and the Keeper reports to the Senior Keeper.',
      ['Senior Keeper → Owner', 'Keeper → Senior Keeper'],
    ],
    [
      'The Keeper reports to the Manager, Keepers and leads a team of lighters.',
      ['Keeper → Manager, Keepers'],
    ],
    [
      'The Keeper reports to the Manager or Director, Rye Firing.',
      ['Keeper → Manager, Rye Firing', 'Keeper → Director, Rye Firing'],
    ],
    ['The Keeper reports to the Manager, Night Team.', ['Keeper → Manager, Night Team']],
  ])('reads %s', (text, expected) => {
    const { relations } = read(text, { role: 'Keeper' });
    expect(relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
  });
  it('is of the role about it where only its specialty is named', () => {
    const { relations } = readRelations(
      [block('The Night specialty reports to the Chief Lamp Officer.', under('Keeper (Night)'))],
      { ...context, roles: ['Keeper', 'Keeper (Night)'] },
    );
    expect(relations.map(({ from }) => from)).toEqual(['Keeper (Night)']);
  });
  it.each([
    'Reports into a team member of the Lamp Oil Team.',
    'This role reports to Director-level managers.',
    'The Keeper reports to the Director of Lamp relations.',
    'The Keeper typically reports to Senior Manager/Vice President.',
  ])('tells of a superior who is no title: %s', (text) => {
    const { relations, problems } = read(text, under('Keeper'));
    expect([relations, problems.map(({ code }) => code)]).toEqual([[], ['unclear-relation']]);
  });
  it('takes the subject of the clause that follows', () => {
    expect(
      said('Reporting to the VP of Tides, the Director, Lights runs all lights of the coast.'),
    ).toEqual(['reports-to: Director, Lights → VP of Tides']);
  });
});

describe('what states nothing', () => {
  it.each([
    'The Senior Keeper role does not extend the Keeper role.',
    'The Principal Keeper is not equivalent to the Director, Lights.',
    'A degree in optics or equivalent to a Bachelor of Light',
    'Mentor your direct reports to grow.',
    'Report to work at dusk',
    'Reports on metrics to the board',
    'Prepare weekly reports to the VP of Tides',
    'Guide the keepers who report to the Director, Lights',
    'Managers who report to the Director, Lights are paid in oil.',
    'Extends the reach of the lamp by ten miles',
    'Help grow to a larger crew',
    'In addition to keeping the lamp lit, paint the tower.',
  ])('%s', (text) => {
    const { relations, problems, used } = read(text, under('Keeper'));
    expect([relations, problems, used.size]).toEqual([[], [], 0]);
  });
  it('tells of a statement without a subject, and of one without a readable title', () => {
    expect(read('Reports to the VP of Tides.', { line: 7 }).problems).toMatchObject([
      { code: 'relation-without-role', at: { line: 7 } },
    ]);
    expect(
      read(
        'The Keeper reports to the Senior Vice President of Lights, Lenses, Signals, Buoys, Tides and All Other Things.',
      ).problems,
    ).toMatchObject([{ code: 'unclear-relation' }]);
  });
});

describe('the reading as a whole', () => {
  it('gives lines within wrapped paragraphs, and a statement said twice once', () => {
    const { relations } = readRelations(
      [
        block('Keepers keep.\nThe Keeper reports to\nthe Manager, Keepers.', { line: 10 }),
        block('The Keeper reports to the Manager, Keepers.', { line: 20 }),
      ],
      context,
    );
    expect(relations.map(({ line }) => line)).toEqual([11]);
  });

  const words = fc.constantFrom(
    ...(
      'The next step in is to move Keeper Senior Manager, Lights extends reports role job family and or the of → -> [ ] ( ) , . : " * ' +
      'promoted from above equivalent then as either constructor __proto__ merit --> & subgraph end graph LR a[ b(X) %% |'
    ).split(' '),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );
  const blocks = fc.array(
    fc.record(
      {
        kind: fc.constantFrom('prose' as const, 'item' as const, 'code' as const),
        lang: fc.constantFrom('mermaid', ''),
        text,
        line: fc.nat(),
        role: text,
        heading: fc.oneof(text, fc.constant('Career Ladder')),
      },
      { requiredKeys: ['kind', 'text', 'line'] },
    ),
    { maxLength: 6 },
  );
  it('never throws, nor says more than was given', () => {
    fc.assert(
      fc.property(blocks, fc.array(text, { maxLength: 4 }), text, (list, roles, title) => {
        const { relations, problems, used } = readRelations(list, { file: 'a.md', title, roles });
        const size = list.reduce((sum, one) => sum + one.text.length + 1, 0);
        expect(relations.length).toBeLessThanOrEqual(size * 4);
        expect(problems.length).toBeLessThanOrEqual(size * 4);
        for (const { from, to, says } of relations) {
          expect(from).not.toBe(to);
          expect(from.length > 0 && to.length > 0).toBe(true);
          expect(says.length).toBeLessThanOrEqual(300);
        }
        for (const index of used) expect(list[index]).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });
});
