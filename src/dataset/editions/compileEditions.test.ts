import { describe, expect, test } from 'vitest';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { Dataset } from '#src/domain/role.ts';
import { compileDataset } from '../compile.ts';
import { type Files, filesAfter, roleOf } from '../fixture.ts';
import { openDataset } from '../openDataset.ts';
import type { RawFile } from '../read.ts';
import { idSchema } from '../schema.ts';
import { compileEditions } from './compileEditions.ts';
import type { ChangesFile, EditionFile, EditionsFile, FamilyChangesFile } from './files.ts';

function datasetAfter(spoil: (files: Files) => void): Dataset {
  return soundOf(filesAfter(spoil));
}

function soundOf(files: readonly RawFile[]): Dataset {
  const { dataset, problems } = openDataset(files);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

const present = datasetAfter(() => {});

/** An edition of one family alone, or of all. */
function edition(
  asOf: string,
  covers?: 'keepers' | 'boats',
  spoil: (files: Files) => void = () => {},
): Dataset {
  return datasetAfter((files) => {
    spoil(files);
    Object.assign(files.dataset, { asOf, ...(covers && { covers: [covers] }) });
    if (covers === 'boats') {
      files.keepers.requirements = [];
      files.keepers.relations = [];
      for (const role of files.keepers.roles) Object.assign(role, { ...NAMED });
    }
    if (covers === 'keepers') for (const role of files.boats.roles) Object.assign(role, NAMED);
  });
}

const NAMED = { status: 'named', responsibilities: [], requirements: [] } as const;

const compiled = (...editions: readonly Dataset[]) => compiledBeside(present, editions);

async function compiledBeside(now: Dataset, editions: readonly Dataset[]) {
  const files = new Map<string, object>();
  async function* each() {
    yield* editions;
  }
  const made = await compileEditions(now, each(), {
    place: (name) => `${name}.json`,
    keep: async (address, value) => void files.set(address, value),
  });
  const list = made && (files.get(made.editions) as EditionsFile).editions;
  const read = <T>(address: string | undefined) => files.get(address ?? '') as T;
  return { made, files, list: list ?? [], read };
}

test('a ladder without editions has nothing of them', async () => {
  const { made, files } = await compiled();
  expect([made, files.size]).toEqual([undefined, 0]);
});

test('each edition is listed, newest first, with its ladder and its texts', async () => {
  const { list, read, files } = await compiled(
    edition('2023-01-01', 'keepers'),
    edition('2022-01-01'),
  );
  expect(list.map(({ asOf }) => asOf)).toEqual(['2024-05-01', '2023-01-01', '2022-01-01']);
  expect(list.map(({ covers }) => covers.length)).toEqual([2, 1, 2]);
  expect(list[0]).not.toHaveProperty('ladder');
  const { texts, info } = read<EditionFile>(list[1]?.ladder);
  expect(info.covers).toEqual(['keepers@2023-01-01']);
  expect(texts['keepers@2023-01-01']).toBe('data/editions/2023-01-01/families/keepers.json');
  expect([...files.keys()]).toContain(texts['keepers@2023-01-01']);
});

describe('what changed', () => {
  test('is told with the edition with which it did, of each family since the last that describes it', async () => {
    const { list, read } = await compiled(
      edition('2023-01-01', 'keepers'),
      edition('2022-01-01', 'boats', (files) => {
        Object.assign(files.boats, { title: 'Crew of boats' });
      }),
      edition('2021-01-01', 'keepers', (files) => {
        roleOf(files, 'hand').responsibilities?.pop();
      }),
    );
    const told = list.map(({ changes }) => read<ChangesFile>(changes));
    const families = told.map((file) =>
      file?.families.map(({ id, from, counts }) => [id, from, counts]),
    );
    expect(families[0]).toEqual([
      ['keepers', '2023-01-01', {}],
      ['boats', '2022-01-01', { 'family-renamed': 1 }],
    ]);
    expect(families[1]).toEqual([['keepers', '2021-01-01', { 'line-new': 1 }]]);
    expect(families.slice(2)).toEqual([undefined, undefined]);
    const [keepers] = told[1]?.families ?? [];
    expect(read<FamilyChangesFile>(keepers?.changes).changes).toEqual([
      expect.objectContaining({ kind: 'line-new', role: 'hand' }),
    ]);
  });

  test('is told of the scale, the themes and the strands once, and of an edition of a part by their names alone', async () => {
    const older = (files: Files) => {
      Object.assign(files.dataset.themes[0] ?? {}, { title: 'Upkeep' });
      files.dataset.grades.push({ value: 'M9', titles: {} });
    };
    const { list, read } = await compiled(
      edition('2023-01-01', 'keepers', older),
      edition('2022-01-01', 'keepers', older),
      edition('2021-01-01'),
    );
    const told = list.map(({ changes }) => read<ChangesFile>(changes)?.families[0]);
    expect(told.map((each) => each && [each.id, each.title, each.from, each.counts])).toEqual([
      [WHOLE_LADDER, present.info.title, '2023-01-01', { 'theme-renamed': 1 }],
      ['keepers', 'Keepers', '2022-01-01', {}],
      [WHOLE_LADDER, present.info.title, '2021-01-01', { 'theme-renamed': 1 }],
      undefined,
    ]);
    const { changes } = read<FamilyChangesFile>(told[0]?.changes);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [
        { theme: { id: 'tending', title: 'Upkeep' } },
        { theme: { id: 'tending', title: 'Tending' } },
      ],
    ]);
  });

  test('of the whole ladder stands apart from what changed of any family, whatever that is called', async () => {
    // The id that the name would be, were it one.
    const id = WHOLE_LADDER.replaceAll(/[^a-z0-9]/g, '-');
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(idSchema.safeParse(WHOLE_LADDER).success).toBe(false);
    const called = (spoil: (files: Files) => void) =>
      soundOf(
        filesAfter((files) => {
          files.boats.id = id;
          spoil(files);
        }).map((file) =>
          file.path === 'families/boats.json' ? { ...file, path: `families/${id}.json` } : file,
        ),
      );
    const then = called((files) => {
      files.dataset.asOf = '2023-01-01';
      files.boats.title = 'Crew';
      Object.assign(files.dataset.themes[0] ?? {}, { title: 'Upkeep' });
    });
    const { list, read } = await compiledBeside(
      called(() => {}),
      [then],
    );
    const families = read<ChangesFile>(list[0]?.changes)?.families ?? [];
    const told = families.map(({ id: own, changes }) => [
      own,
      read<FamilyChangesFile>(changes)?.changes.map(({ kind }) => kind),
    ]);
    expect(told).toEqual([
      [WHOLE_LADDER, ['theme-renamed']],
      ['keepers', undefined],
      [id, ['family-renamed']],
    ]);
  });

  test('names the families that nothing was said of before', async () => {
    const { list, read } = await compiled(edition('2023-01-01', 'keepers'));
    const { outside } = read<ChangesFile>(list[0]?.changes);
    expect(outside).toEqual([{ id: 'boats', title: 'Boat Crew' }]);
  });

  test('stands with each role of the present, as the comparison with the last edition counts it', async () => {
    const { made } = await compiled(
      edition('2023-01-01', 'keepers', (files) => {
        roleOf(files, 'hand').responsibilities = [
          { id: 'r1', text: 'Trim the wick', theme: 'tending', strand: 'light' },
          { id: 'r9', text: 'Paint the rocks white', theme: 'tending' },
        ];
      }),
      edition('2022-01-01'),
    );
    const roles = made?.present.texts.flatMap((text) => Object.entries(text.roles)) ?? [];
    const changed = Object.fromEntries(roles.map(([id, own]) => [id, own.changed]));
    expect(changed.hand).toEqual({
      since: '2023-01-01',
      added: 1,
      raised: 0,
      lowered: 0,
      reworded: 0,
      gone: 1,
    });
    expect(changed.keeper?.since).toBe('2023-01-01');
    // One asks nothing yet, the other is not described.
    expect([changed.mate, changed.warden]).toEqual([undefined, undefined]);
  });

  test('counts nothing as new of a page that the edition was not made from', async () => {
    const reading = (files: Files) => {
      files.dataset.sources?.push({ id: 'rocks', title: 'On rocks', kind: 'page' });
      const lines = roleOf(files, 'hand').responsibilities;
      lines?.push({
        id: 'r8',
        text: 'Paint the rocks white',
        theme: 'tending',
        source: { id: 'rocks' },
      });
      lines?.push({ id: 'r9', text: 'Feed the gulls at noon', theme: 'tending' });
    };
    const { made } = await compiledBeside(datasetAfter(reading), [
      edition('2023-01-01', 'keepers'),
    ]);
    const keepers = made?.present.texts.find(({ id }) => id === 'keepers');
    expect(keepers?.roles.hand?.changed).toMatchObject({ added: 1, reworded: 0, gone: 0 });
  });

  test('is of the own page alone where an edition does not describe what the role builds on', async () => {
    const building = (files: Files) => {
      const mate = roleOf(files, 'mate');
      mate.responsibilities = [{ id: 'r1', text: 'Row to the light', theme: 'safety' }];
      files.boats.relations?.push({ kind: 'extends', from: 'mate', to: 'keeper', basis: 'stated' });
    };
    const { made } = await compiledBeside(datasetAfter(building), [
      edition('2023-01-01', 'boats', building),
    ]);
    const boats = made?.present.texts.find(({ id }) => id === 'boats');
    expect(boats?.roles.mate?.changed).toEqual({
      ...{ since: '2023-01-01', added: 0, raised: 0, lowered: 0, reworded: 0, gone: 0 },
      as: 'stated',
    });
  });
});

test('an edition of the day of the present is the present', async () => {
  expect((await compiled(edition(present.info.asOf))).made).toBeUndefined();
});

test('a ladder says that there are some, however many they are, and the table where their list is', async () => {
  const { made } = await compiled(edition('2023-01-01'), edition('2022-01-01'));
  const place = (name: string) => `${name}.json`;
  const alone = compileDataset(present, [], place);
  const beside = compileDataset(made?.present ?? present, [], place, {
    editions: made?.editions,
  });
  expect(beside.table.editions).toBe('data/editions.json');
  const has = [...alone.packed.has, 'editions'];
  expect(beside.packed).toEqual({ ...alone.packed, has });
});
