import fc from 'fast-check';
import { INFO } from '../fixture.ts';
import type {
  Dataset,
  Expectation,
  ExpectationLists,
  Family,
  FamilyRelation,
  Relation,
  Role,
  RoleText,
  Strand,
} from '../role.ts';
import { SECTION_KINDS } from '../sections.ts';

/** Small editions of an invented organisation, any of them: with few ids and few words, so that two have much in common. */

const FAMILIES = ['keepers', 'boats', 'stores'];
const ROLES = ['hand', 'mate', 'keeper', 'warden', 'master', 'lamp-keeper', 'clerk'];
const LINES = ['r1', 'r2', 'r3', 'q1', 'lamp'];
const TEXTS = [
  'Keep the great lamp burning through the night',
  'Keep the great lamp burning and trim it through the night',
  'Log each ship that passes the rock',
  'Row supplies out to the light in calm weather',
  'Has tended a light for two years',
  'Has tended a light for five years',
  'Writes letters',
];

const expectation: fc.Arbitrary<Omit<Expectation, 'id'>> = fc.record(
  {
    text: fc.constantFrom(...TEXTS),
    theme: fc.constantFrom('care', 'safety'),
    strand: fc.constantFrom('light', 'sea'),
    level: fc.constantFrom('helps', 'leads', '2', '3'),
    details: fc.array(fc.constantFrom('wicks', 'oil', 'glass'), { maxLength: 2 }),
    years: fc.record({ min: fc.integer({ min: 1, max: 5 }), of: fc.constant('tending a light') }),
    line: fc.integer({ min: 1, max: 90 }),
  },
  { requiredKeys: ['text', 'theme'] },
);

const lists: fc.Arbitrary<ExpectationLists> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...LINES),
      section: fc.constantFrom(...SECTION_KINDS),
      said: expectation,
    }),
    { selector: ({ id }) => id, maxLength: LINES.length },
  )
  .map((entries) => {
    const of = (section: string) =>
      entries
        .filter((entry) => entry.section === section)
        .map(({ id, said }): Expectation => ({ id, ...said }));
    return {
      responsibilities: of('responsibilities'),
      requirements: of('requirements'),
      niceToHaves: of('niceToHaves'),
      competencies: of('competencies'),
    };
  });

const matter = fc.record({
  summary: fc.constantFrom('', 'Keeps the light.', 'Keeps the boats.'),
  indicators: fc.array(fc.record({ title: fc.constantFrom('Nights lit', 'Ships logged') }), {
    maxLength: 2,
  }),
  hiring: fc.array(fc.record({ title: fc.constantFrom('A walk', 'A night') }), { maxLength: 2 }),
});

const roleText: fc.Arbitrary<RoleText> = fc
  .tuple(lists, matter, fc.subarray(['Lamps', 'Horns']))
  .map(([own, rest, items]) => ({
    ...own,
    ...rest,
    claims: items.length > 0 ? [{ code: 'left-out', text: 'Left out.', items }] : [],
  }));

const grade = fc.record({
  value: fc.constantFrom('1', '2', '3'),
  basis: fc.constantFrom('stated', 'inferred'),
});

const roleOf = (families: readonly string[], ids: readonly string[]) => (id: string) =>
  fc
    .record(
      {
        title: fc.constantFrom('Keeper', 'Hand', 'Mate'),
        family: fc.constantFrom(...families),
        track: fc.constantFrom('craft', 'lead'),
        status: fc.constantFrom('open', 'future', 'named'),
        grade,
      },
      { requiredKeys: ['title', 'family', 'track', 'status'] },
    )
    .chain((rest) =>
      fc.subarray([...ROLES].filter((each) => !ids.includes(each))).map(
        (aliases): Role => ({
          ...rest,
          id,
          aliases,
        }),
      ),
    );

/** Of several roles that claim one name of before, the first has it. */
function withOwnAliases(roles: readonly Role[]): readonly Role[] {
  const taken = new Set<string>();
  return roles.map((role) => {
    const aliases = role.aliases.filter((alias) => !taken.has(alias));
    for (const alias of aliases) taken.add(alias);
    return { ...role, aliases };
  });
}

const relationAmong = (ids: readonly string[]) =>
  fc.record(
    {
      kind: fc.constantFrom('promotion', 'switch', 'extends', 'equivalent', 'reports-to'),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      basis: fc.constantFrom('stated', 'inferred'),
      gate: fc.constantFrom('merit', 'merit-and-company-need'),
      scope: fc.subarray([...SECTION_KINDS], { minLength: 1 }),
      note: fc.constantFrom('As the handbook has it.', 'As the map has it.'),
    },
    { requiredKeys: ['kind', 'from', 'to', 'basis'] },
  ) as fc.Arbitrary<Relation>;

const familyRelation = (ids: readonly string[], families: readonly string[]) =>
  fc.record({
    kind: fc.constant('switch'),
    from: fc.constantFrom(...ids),
    to: fc.record({ family: fc.constantFrom(...families) }),
    basis: fc.constant('stated'),
  }) as fc.Arbitrary<FamilyRelation>;

/** Mostly the same grades, under any titles. */
const grades = fc
  .oneof(
    { arbitrary: fc.constant(['1', '2', '3']), weight: 3 },
    { arbitrary: fc.shuffledSubarray(['1', '2', '3', '4']), weight: 1 },
  )
  .chain((values) =>
    fc.tuple(
      ...values.map((value) =>
        fc.constantFrom({}, { craft: ['Hand'] }).map((titles) => ({ value, titles })),
      ),
    ),
  );

/** The scale, the themes and the strands. */
const ofLadder = fc.record({
  grades,
  themes: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('care', 'safety'),
      title: fc.constantFrom('Care', 'Safety', 'Care and oil'),
    }),
    { selector: ({ id }) => id },
  ),
  strands: fc
    .uniqueArray(
      fc.record(
        {
          id: fc.constantFrom('light', 'sea', 'the-light'),
          title: fc.constantFrom('The light', 'The sea'),
          theme: fc.constantFrom('care', 'safety'),
          basis: fc.constant('proposed' as const),
          levels: fc.constantFrom(['helps', 'leads'], ['leads', 'helps'], ['helps']),
          texts: fc.constantFrom(undefined, 'With others', 'Alone'),
        },
        { requiredKeys: ['id', 'title', 'theme', 'texts'] },
      ),
      { selector: ({ id }) => id },
    )
    .map((strands) => ({
      strands: strands.map(
        ({ texts: _, ...strand }): Strand => ({
          ...strand,
          // Another name of before, where nothing bears it.
          ...(strand.id === 'the-light' &&
            strands.every(({ id }) => id !== 'light') && { aliases: ['light'] }),
        }),
      ),
      levels: new Map(
        strands.flatMap(({ id, levels, texts }) =>
          levels && texts ? [[id, levels.map((title) => ({ title, text: texts }))] as const] : [],
        ),
      ),
    })),
});

const vocabulary = fc.tuple(
  fc.subarray(FAMILIES, { minLength: 1 }),
  fc.subarray(ROLES, { minLength: 1, maxLength: 5 }),
);

/** Any sound edition. */
export const anyEdition: fc.Arbitrary<Dataset> = vocabulary.chain(([families, ids]) =>
  fc
    .record({
      families: fc.tuple(
        ...families.map((id) =>
          fc.record({
            id: fc.constant(id),
            title: fc.constantFrom('Keepers', 'Boats'),
            department: fc.constantFrom('lights', 'boats'),
          }),
        ),
      ),
      familyTexts: fc.tuple(...families.map(() => fc.tuple(lists, matter))),
      roles: fc.tuple(...ids.map(roleOf(families, ids))),
      texts: fc.tuple(...ids.map(() => roleText)),
      relations: fc.array(relationAmong(ids), { maxLength: 6 }),
      familyRelations: fc.array(familyRelation(ids, families), { maxLength: 2 }),
      ofLadder,
    })
    .map((made): Dataset => {
      const roles = withOwnAliases(made.roles);
      return {
        info: {
          ...INFO,
          grades: made.ofLadder.grades,
          themes: made.ofLadder.themes,
          strands: made.ofLadder.strands.strands,
        },
        families: made.families satisfies readonly Family[],
        roles,
        relations: made.relations,
        familyRelations: made.familyRelations,
        texts: made.families.map(({ id }, at) => {
          const [own, rest] = made.familyTexts[at] ?? [];
          if (!own || !rest) throw new Error('A family has a text.');
          const members = roles.flatMap((role, place) => {
            const text = made.texts[place];
            return role.family === id && text ? [[role.id, text] as const] : [];
          });
          return { id, ...own, ...rest, roles: Object.fromEntries(members) };
        }),
        levels: made.ofLadder.strands.levels,
      };
    }),
);
