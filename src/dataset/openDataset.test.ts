import { describe, expect, test } from 'vitest';
import { bySection } from '#src/domain/sections.ts';
import { filesAfter, rawFile, relate, reportAfter, roleOf } from './fixture.ts';
import { openDataset } from './openDataset.ts';

describe('a sound dataset', () => {
  const { dataset, problems } = reportAfter(() => {});

  test('has no problem at all', () => {
    expect(problems).toEqual([]);
  });

  test('keeps the roles of all families, each with its family', () => {
    expect(dataset?.roles.map(({ id, family }) => [id, family])).toEqual([
      ['hand', 'keepers'],
      ['keeper', 'keepers'],
      ['warden', 'keepers'],
      ['mate', 'boats'],
    ]);
  });

  test('keeps the relations of all families', () => {
    expect(dataset?.relations.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'promotion hand',
      'extends keeper',
      'equivalent mate',
    ]);
  });

  test('keeps apart what is said of whole families', () => {
    const families = reportAfter((files) => {
      relate(files, 'promotion', { family: 'keepers' }, 'mate');
    }).dataset;
    expect(families?.relations).toEqual(dataset?.relations);
    expect(families?.familyRelations).toEqual([
      { kind: 'promotion', from: { family: 'keepers' }, to: 'mate', basis: 'stated' },
    ]);
  });

  test('takes how hiring goes in general to the texts of a department, or else of all', () => {
    const of = (spoil: Parameters<typeof reportAfter>[0]) =>
      reportAfter(spoil).dataset?.texts.map(({ generalHiring }) => generalHiring?.of);
    expect(of(() => {})).toEqual([undefined, undefined]);
    const hiring = { steps: [{ title: 'Call' }], source: { id: 'handbook' } };
    expect(
      of(({ dataset: { departments, organisation } }) => {
        organisation.hiring = hiring;
        Object.assign(departments[1] ?? {}, { hiring });
      }),
    ).toEqual(['organisation', 'department']);
  });

  test('leaves out of what every screen loads what only some need', () => {
    const { dataset: full } = reportAfter(({ dataset: { organisation, sources } }) => {
      organisation.hiring = { steps: [{ title: 'Call' }] };
      Object.assign(sources?.[0] ?? {}, { items: [3], wording: 'own' });
    });
    expect(full?.info.organisation).toEqual(dataset?.info.organisation);
    expect(full?.info.sources[0]).toEqual({ ...dataset?.info.sources[0], wording: 'own' });
  });

  test('is English unless it says otherwise', () => {
    expect(dataset?.info.language).toBe('en');
  });

  test('keeps prose apart from the roles it describes', () => {
    expect(dataset?.roles[1]).toEqual({
      id: 'keeper',
      title: 'Keeper',
      aliases: ['lamp-keeper'],
      family: 'keepers',
      track: 'craft',
      grade: { value: '2', basis: 'inferred', from: 'The scale puts keepers at 2.' },
      status: 'open',
    });
    expect(dataset?.texts[0]?.roles.keeper).toEqual({
      summary: '',
      ...bySection(() => []),
      responsibilities: [
        { id: 'r1', text: 'Keep the light burning', theme: 'tending', strand: 'light' },
      ],
      indicators: [],
      hiring: [],
      claims: [],
      source: { id: 'handbook', section: 'Keeper' },
    });
  });

  test('keeps what applies to a whole family with the family’s text', () => {
    expect(dataset?.texts[0]).toMatchObject({
      id: 'keepers',
      source: 'handbook',
      requirements: [{ id: 'fq1' }],
    });
    expect(dataset?.families).toEqual([
      { id: 'keepers', title: 'Keepers', department: 'lights' },
      { id: 'boats', title: 'Boat Crew', department: 'boats' },
    ]);
  });

  test('keeps old names beside what bears them now, apart from prose', () => {
    const renamed = reportAfter((files) => {
      files.keepers.aliases = ['lamp-keepers'];
      files.dataset.strands = [
        { id: 'light', title: 'The light', theme: 'tending', aliases: ['lamp'] },
      ];
      Object.assign(files.keepers.requirements?.[0] ?? {}, { aliases: ['swims', 'fq9'] });
      Object.assign(roleOf(files, 'hand').responsibilities?.[1] ?? {}, { aliases: ['r7'] });
    }).dataset;
    expect(renamed?.families[0]).toEqual({
      id: 'keepers',
      title: 'Keepers',
      department: 'lights',
      aliases: ['lamp-keepers'],
      renamed: [
        ['swims', 'fq1'],
        ['fq9', 'fq1'],
      ],
    });
    expect(renamed?.roles[0]?.renamed).toEqual([['r7', 'r2']]);
    expect(renamed?.roles[1]).toEqual(dataset?.roles[1]);
    expect(renamed?.info.strands[0]?.aliases).toEqual(['lamp']);
    expect(renamed?.texts[0]).not.toHaveProperty('aliases');
  });

  test('says where an edit is suggested of a role and of each line, by its own line of its file', () => {
    const files = filesAfter((all) => {
      all.dataset.site = { edit: 'https://git.beacon.example/edit/{file}#L{line}' };
    });
    const keepers = openDataset(files).dataset?.texts[0];
    const lines = new TextDecoder().decode(files[1]?.bytes).split('\n');
    const linesAt = (address: string | undefined) => {
      const [file, line] = address?.split('#L') ?? [];
      expect(file).toBe('https://git.beacon.example/edit/families/keepers.json');
      return lines.slice(Number(line) - 1, Number(line) + 1).join('');
    };
    const { keeper } = keepers?.roles ?? {};
    expect(linesAt(keeper?.edit)).toContain('"id": "keeper"');
    expect(linesAt(keeper?.responsibilities[0]?.edit)).toContain('"id": "r1"');
    expect(keeper?.responsibilities[0]?.edit).not.toBe(
      keepers?.roles.hand?.responsibilities[0]?.edit,
    );
    expect(linesAt(keepers?.requirements[0]?.edit)).toContain('"id": "fq1"');
    expect(JSON.stringify(dataset?.texts)).not.toContain('"edit"');
  });

  test('does not keep where its schema is', () => {
    const report = reportAfter((files) => {
      files.dataset.$schema = './schema/dataset.schema.json';
      files.keepers.$schema = '../schema/family.schema.json';
    });
    expect(report.dataset).toEqual(dataset);
  });

  test('may have no families yet', () => {
    const { dataset: bare, problems: remarks } = openDataset(filesAfter(() => {}).slice(0, 1));
    expect(bare?.roles).toEqual([]);
    expect(remarks.every(({ severity }) => severity !== 'error')).toBe(true);
  });
});

describe('a faulty dataset', () => {
  test('is absent where there is one error', () => {
    const { dataset } = reportAfter((files) => {
      roleOf(files, 'hand').track = 'crafts';
    });
    expect(dataset).toBeUndefined();
  });

  test('is still there where there are only warnings', () => {
    const { dataset, problems } = reportAfter((files) => {
      delete roleOf(files, 'hand').grade;
    });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(dataset?.roles[0]).not.toHaveProperty('grade');
  });

  test('reports errors first, wherever they stand', () => {
    const { problems } = reportAfter((files) => {
      delete roleOf(files, 'mate').grade;
      delete roleOf(files, 'warden').grade;
      roleOf(files, 'warden').track = 'crafts';
    });
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  });

  test('tells the line of each problem', () => {
    const [, keepers] = filesAfter(() => {});
    const text = new TextDecoder().decode(keepers?.bytes);
    const line = text.split('\n').findIndex((each) => each.includes('"track": "lead"')) + 1;
    const { problems } = reportAfter((files) => {
      roleOf(files, 'warden').track = 'leader';
    });
    expect(problems[0]).toMatchObject({
      code: 'unknown-track',
      hint: 'Did you mean "lead"?',
      at: { file: 'families/keepers.json', pointer: '/roles/2/track', line },
    });
  });

  test('is not checked further where its dataset.json is not readable', () => {
    const [, keepers, boats] = filesAfter(() => {});
    const files = [rawFile('dataset.json', '{'), keepers, boats].filter(
      (file) => file !== undefined,
    );
    expect(openDataset(files).problems.map(({ code }) => code)).toEqual(['not-json']);
  });
});
