import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorNow } from '#src/domain/anchorNow.ts';
import { difference } from '#src/domain/difference.ts';
import { atEdition } from '#src/domain/editionIds.ts';
import { type Expectations, expectationsOf, type Texts } from '#src/domain/effective.ts';
import { joinEditions } from '#src/domain/joinEditions.ts';
import { buildLadder, findRole, type Ladder, tiesOf } from '#src/domain/ladder.ts';
import type { Dataset } from '#src/domain/role.ts';
import { type Files, reportAfter, roleOf } from '../fixture.ts';
import { asEdition } from './asEdition.ts';

const THEN = '2022-11-11';

function datasetAfter(spoil: (files: Files) => void): Dataset {
  const { dataset, problems } = reportAfter(spoil);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

const editionAfter = (spoil: (files: Files) => void = () => {}) =>
  datasetAfter((files) => {
    files.dataset.asOf = THEN;
    spoil(files);
  });

const textsOf = (...datasets: readonly Dataset[]): Texts => {
  const texts = new Map(datasets.flatMap((each) => each.texts.map((text) => [text.id, text])));
  return (family) => texts.get(family);
};

/** The present with an edition beside it. */
function joined(present: Dataset, edition: Dataset) {
  const then = asEdition(edition, present);
  const ladder = joinEditions(buildLadder(present), [then]);
  return { then, ladder, texts: textsOf(present, then) };
}

/** Lets the relations of a role be those of another id. */
function joinedAs(files: Files, id: string, other: string) {
  for (const relation of [...(files.keepers.relations ?? []), ...(files.boats.relations ?? [])]) {
    if (relation.from === id) relation.from = other;
    if (relation.to === id) relation.to = other;
  }
}

const present = datasetAfter(() => {});

describe('an edition beside the present', () => {
  test('is found by ids with its date, and read as it stood', () => {
    const { ladder, texts } = joined(
      present,
      editionAfter((files) => {
        const hand = roleOf(files, 'hand');
        hand.responsibilities = [{ id: 'r1', text: 'Carry the oil', theme: 'tending' }];
      }),
    );
    const saying = (id: string) =>
      expectationsOf(ladder, texts, id, 'stated').items.map(({ expectation }) => expectation.text);
    expect(saying('hand')).toEqual(['Trim the wick', 'Log each ship', 'Swims']);
    expect(saying(atEdition('hand', THEN))).toEqual(['Carry the oil', 'Swims']);
  });

  test('has a role that was renamed since by the name of now, and finds it by that of then', () => {
    const edition = editionAfter((files) => {
      const keeper = roleOf(files, 'keeper');
      keeper.id = 'lamp-keeper';
      keeper.aliases = ['lampman'];
      joinedAs(files, 'keeper', 'lamp-keeper');
    });
    const { ladder, texts } = joined(present, edition);
    for (const id of ['keeper', 'lamp-keeper', 'lampman']) {
      expect(findRole(ladder, atEdition(id, THEN))?.id).toBe(atEdition('keeper', THEN));
    }
    const { added, changed, unlisted } = compared(ladder, texts, 'keeper');
    expect([added, changed, unlisted]).toEqual([[], [], []]);
  });

  test('has what bears again the name that it had before by that, a role and a line', () => {
    const edition = editionAfter((files) => {
      const [mate, hand] = [roleOf(files, 'mate'), roleOf(files, 'hand')];
      Object.assign(mate, { id: 'sailor', aliases: ['mate'] });
      joinedAs(files, 'mate', 'sailor');
      const [line] = hand.responsibilities ?? [];
      if (line) Object.assign(line, { id: 'wick', aliases: ['r1'], text: 'Trim every wick' });
    });
    const { ladder, texts } = joined(present, edition);
    for (const id of ['mate', 'sailor']) {
      expect(findRole(ladder, atEdition(id, THEN))?.id).toBe(atEdition('mate', THEN));
    }
    expect(compared(ladder, texts, 'hand').changed.map(({ by }) => by)).toEqual(['identity']);
  });

  test('keeps two roles apart that are one now', () => {
    const edition = editionAfter((files) => {
      roleOf(files, 'keeper').aliases = [];
      files.keepers.roles.push({ ...roleOf(files, 'hand'), id: 'lamp-keeper', title: 'Lampman' });
    });
    const { ladder } = joined(present, edition);
    expect(ladder.byId.get(atEdition('keeper', THEN))?.title).toBe('Keeper');
    expect(ladder.byId.get(atEdition('lamp-keeper', THEN))?.title).toBe('Lampman');
  });

  test('has a line that was renamed since by the id of now, and finds it by that of then', () => {
    const now = datasetAfter((files) => {
      const [line] = roleOf(files, 'hand').responsibilities ?? [];
      if (line) Object.assign(line, { id: 'wick', aliases: ['r1'], text: 'Trim every wick' });
    });
    const { ladder, texts } = joined(now, editionAfter());
    const [pair] = compared(ladder, texts, 'hand').changed;
    expect([pair?.by, pair?.before.expectation.text]).toEqual(['identity', 'Trim the wick']);
    const hand = ladder.byId.get(atEdition('hand', THEN));
    expect(hand && anchorNow(ladder, hand, 'r1')).toBe('wick');
  });

  test('names what the present has no more, and calls the rest what it is called now', () => {
    const edition = editionAfter((files) => {
      files.dataset.grades.splice(1, 0, { value: '1a' });
      files.dataset.themes = [
        { id: 'tending', title: 'The tending of old' },
        { id: 'safety', title: 'Safety' },
        { id: 'oil', title: 'Oil' },
      ];
    });
    const { info } = joined(present, edition).ladder;
    expect(info.themes.map(({ title }) => title)).toEqual(['Tending', 'Safety', 'Oil']);
    expect(info.grades.map(({ value }) => value)).toEqual(['1', '1a', '2', 'M1']);
    expect(info.sources.map(({ id }) => id)).toContain(atEdition('handbook', THEN));
    expect(info.asOf).toBe(present.info.asOf);
  });
});

function compared(ladder: Ladder, texts: Texts, id: string) {
  const asked = (role: string) => expectationsOf(ladder, texts, role, 'effective');
  return difference(asked(atEdition(id, THEN)), asked(id));
}

/** The same without the dates of editions, to be held against what an edition says by itself. */
const undated = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/@[\d-]+/g, ''));

/** Some of what may be otherwise in an edition. */
const anyEdition = fc
  .array(
    fc.constantFrom<(files: Files) => void>(
      (files) => void roleOf(files, 'hand').responsibilities?.pop(),
      (files) => void roleOf(files, 'hand').responsibilities?.reverse(),
      (files) => void files.keepers.requirements?.pop(),
      (files) => void Object.assign(files.keepers, { title: 'Lamp keepers' }),
      (files) => void Object.assign(roleOf(files, 'mate'), { title: 'Keeper' }),
      (files) =>
        void Object.assign(roleOf(files, 'keeper'), { status: 'named', responsibilities: [] }),
      (files) => void delete roleOf(files, 'hand').grade,
      (files) => void files.keepers.relations?.pop(),
      (files) => void files.boats.relations?.pop(),
      (files) => void Object.assign(roleOf(files, 'keeper'), { summary: 'Keeps the light.' }),
    ),
    { maxLength: 4 },
  )
  .map((spoils) =>
    editionAfter((files) => {
      for (const spoil of spoils) spoil(files);
    }),
  );

describe('whatever an edition holds', () => {
  test('each of its roles asks beside the present what it asks by itself, and is joined to the same', () => {
    fc.assert(
      fc.property(anyEdition, fc.constantFrom('stated', 'effective'), (edition, reading) => {
        const { ladder, texts } = joined(present, edition);
        const alone = buildLadder(edition);
        const ownTexts = textsOf(edition);
        for (const { id } of edition.roles) {
          const dated = atEdition(id, THEN);
          const asked: Expectations = expectationsOf(alone, ownTexts, id, reading);
          expect(undated(expectationsOf(ladder, texts, dated, reading))).toEqual(undated(asked));
          const ties = (of: Ladder, role: string) =>
            tiesOf(of, role).map(({ kind, way, ties: own }) => [
              kind,
              way,
              own.map((tie) => tie.role.id),
            ]);
          expect(undated(ties(ladder, dated))).toEqual(ties(alone, id));
        }
      }),
    );
  });

  test('no list of the present has anything of it, and the present reads as before', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const { ladder, texts } = joined(present, edition);
        const alone = buildLadder(present);
        expect(ladder.roles).toBe(present.roles);
        expect(ladder.families).toBe(present.families);
        expect(ladder.relations).toBe(present.relations);
        for (const { id } of present.roles) {
          expect(expectationsOf(ladder, texts, id, 'effective')).toEqual(
            expectationsOf(alone, textsOf(present), id, 'effective'),
          );
        }
      }),
    );
  });

  test('nothing has changed of an edition that is as the present is', () => {
    const edition = editionAfter();
    const { ladder, texts } = joined(present, edition);
    for (const { id } of present.roles) {
      const { added, changed, unlisted } = compared(ladder, texts, id);
      expect([added, changed, unlisted]).toEqual([[], [], []]);
    }
  });

  test('ids of it are those of the edition with its date, unless they were renamed', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        const then = asEdition(edition, present);
        expect(undated(then.relations)).toEqual(undated(edition.relations));
        expect(undated(then.texts)).toEqual(undated(edition.texts));
        expect(undated(then.families)).toEqual(undated(edition.families));
      }),
    );
  });
});
