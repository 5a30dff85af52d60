import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { describe as describePage } from '#src/build/pages/describe.ts';
import { linkedDataOf } from '#src/build/pages/linkedData.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { coverageOf } from '#src/domain/coverage.ts';
import { difference } from '#src/domain/difference.ts';
import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { judgedDifference } from '#src/domain/judgement.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { linesOf } from '#src/domain/listedLines.ts';
import { matrixOf } from '#src/domain/matrix.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { Role } from '#src/domain/role.ts';
import { bySection } from '#src/domain/sections.ts';
import { stepsOf } from '#src/domain/steps.ts';
import { growthOf } from '#src/domain/strand.ts';
import { FORMAT_LIST, FORMATS, writeIn } from '#src/exports/formats.ts';
import { checked, imported } from '#src/importer/link/fixture.ts';
import { readFile } from '#src/importer/readFile.ts';
import { readMarkdownPage } from '#src/importer/readMarkdownPage.ts';
import { Described } from '#src/screens/candidate/Described.tsx';
import { changesReport, sideBySideReport } from '#src/screens/compare/comparisonReport.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { stepBetween } from '#src/screens/compare/step.ts';
import { RoleInShort } from '#src/screens/embed/RoleInShort.tsx';
import { Sheet } from '#src/screens/ladder/Sheet.tsx';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { matrixReport } from '#src/screens/matrix/matrixReport.ts';
import { Expectations } from '#src/screens/parts/Expectations.tsx';
import { routeReport } from '#src/screens/path/routeReport.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { stepsReport } from '#src/screens/steps/chainReport.ts';
import { strandReport } from '#src/screens/strand/report.ts';
import { levelsOf } from '#src/screens/strand/words.ts';
import { compileTexts } from '#src/search/compileTexts.ts';
import { parseQuery } from '#src/search/query.ts';
import { ExpectationTexts } from '#src/search/texts.ts';
import { riseInWords } from '#src/text/stepWords.ts';

/** Follows competencies from a folder to everything that is made of it, in one file although long: all of it reads one example. */

const folder = join(import.meta.dirname, '../../examples/competencies');
const { dataset, problems } = openDataset(await readFolder(folder));
if (!dataset) throw new Error(`The example has errors: ${JSON.stringify(problems)}`);
const { texts: families, ...data } = dataset;
const ladder = buildLadder(data);
const texts: Texts = (id) => families.find((family) => family.id === id);
const roleOf = (id: string): Role => ladder.byId.get(id) ?? missing();
const asks = (id: string) => expectationsOf(ladder, texts, id, 'effective');
const STAMP = { organisation: 'Larkfield Bakery', asOf: '2026-03-01', link: 'https://x.example/' };

const render = (element: ReactElement) =>
  renderToStaticMarkup(createElement(MemoryRouter, null, element));

test('the check finds nothing to say of the example', () => {
  expect(problems).toEqual([]);
});

describe('what a role shows', () => {
  test('reaches it from its own page, its family and the roles that it extends', () => {
    const said = asks('senior-baker').items.map(({ section, expectation }) =>
      section === 'competencies' ? `${expectation.text}: ${expectation.level}` : section,
    );
    expect(said).toContain('Dough craft: 3');
    expect(said).toContain('Kitchen hygiene: certified');
    expect(said).toContain('Oven work: 2');
  });

  test('at another level stands in place of what the extended role shows, which is not said to ask the same', () => {
    const craft = asks('senior-baker').items.filter(
      ({ expectation }) => expectation.text === 'Dough craft',
    );
    expect(craft.map(({ expectation }) => expectation.level)).toEqual(['3']);
    expect(craft[0]?.alsoAskedBy).toEqual([]);
  });

  test('is counted', () => {
    expect(coverageOf(data, families).expectations).toEqual({
      ...bySection(() => 0),
      responsibilities: 3,
      requirements: 1,
      competencies: 11,
    });
  });
});

describe('a comparison', () => {
  const rises = (from: string, to: string) =>
    judgedDifference(ladder, asks(from), asks(to)).changed.map((pair) => [
      pair.after.expectation.text,
      pair.intensity?.shift,
      riseInWords(pair),
    ]);

  test('tells a competency as raised where its numbered level rises, or the level of its strand', () => {
    expect(rises('apprentice-baker', 'baker')).toEqual([
      ['Dough craft', 'raised', 'level 1 → level 2'],
      ['Shows an apprentice how it is done', 'raised', 'learns → shows'],
    ]);
  });

  test('tells one as lowered where it falls, and as changed where two words have no known order', () => {
    expect(rises('senior-baker', 'head-baker')).toEqual([
      ['Dough craft', 'lowered', 'level 3 → level 2'],
      ['Planning a week of bread', undefined, undefined],
    ]);
  });

  test('holds no competency against another section', () => {
    const { changed, kept } = difference(asks('apprentice-baker'), asks('head-baker'));
    for (const { before, after } of [...changed, ...kept]) {
      expect(after.section).toBe(before.section);
    }
  });
});

test('a matrix counts and weighs competencies like any duty', () => {
  const matrix = matrixOf(ladder, [asks('apprentice-baker'), asks('baker')]);
  const baking = matrix.rows.find(({ theme }) => theme.id === 'baking');
  expect(baking?.cells.map(({ of, weight }) => [of.competencies, weight])).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

/** What a file says: of a workbook, which is an archive, the texts of all its parts. */
function inWords(file: string | Uint8Array): string {
  if (typeof file === 'string') return file;
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe('every export says the level', () => {
  const compared = (id: string) => ({ role: roleOf(id), expectations: asks(id) });
  const both = [compared('apprentice-baker'), compared('baker')] as const;
  const view = compareView(['apprentice-baker', 'baker']);
  const [step, ...more] = stepsOf(
    ladder,
    texts,
    ['apprentice-baker', 'baker', 'senior-baker'],
    'effective',
  );
  if (!step) throw new Error('There is no step.');
  const [route] = routesBetween(ladder, 'apprentice-baker', 'senior-baker');
  const matrixView = { name: 'matrix', of: { family: 'bakers' }, as: 'effective' } as const;
  const roles = ladder.roles.map(({ id }) => asks(id));

  test.each([
    [
      'what changes',
      changesReport(ladder, both, stepBetween(ladder, texts, both, view), 'effective'),
    ],
    ['side by side', sideBySideReport(ladder, both, 'effective')],
    ['steps', stepsReport(ladder, [step, ...more], 'effective')],
  ])('%s', async (_, report) => {
    for (const format of FORMAT_LIST) {
      if (format.isWide && !report.across) continue;
      const file = await writeIn(format, report, STAMP);
      expect(inWords(file), format.name).toContain('Dough craft (level 2)');
    }
  });

  test('a path, whose table has a row for each step alone', async () => {
    const report = routeReport(ladder, route ?? missing(), [step, ...more]);
    for (const format of [FORMATS.markdown, FORMATS.html]) {
      expect(await writeIn(format, report, STAMP)).toContain('Dough craft (level 2)');
    }
  });

  test('a matrix', async () => {
    const report = matrixReport(ladder, matrixView, roles, matrixOf(ladder, roles));
    const markdown = await writeIn(FORMATS.markdown, report, STAMP);
    expect(markdown).toContain('Dough craft (level 2)');
    expect(markdown).toContain('1 responsibility, 1 competency');
    expect(report.columns).toContain('competencies');
  });

  test('a strand', async () => {
    const strand = ladder.info.strands[0] ?? missing();
    const lines = families.flatMap(linesOf).filter(({ expectation }) => expectation.strand);
    const report = strandReport(ladder, growthOf(ladder, strand, lines), levelsOf(strand, []));
    const csv = await writeIn(FORMATS.csv, report, STAMP);
    expect(csv).toContain('Competencies,coaches,,Coaches bakers over months');
  });
});

describe('a page', () => {
  const baker = roleOf('baker');
  const family = families[0] ?? missing();

  test('of a role lists competencies with their levels', () => {
    const { items } = asks('baker');
    const page = render(createElement(Expectations, { ladder, items, role: 'baker' }));
    expect(page).toContain('Competencies <span');
    expect(page).toContain('Dough craft (level 2)');
    expect(page).toContain('Kitchen hygiene (certified)');
  });

  test('for candidates says what one would show, between what is required and what one would do', () => {
    const text = family.roles.baker ?? missing();
    const page = render(createElement(Described, { ladder, texts, family, text, role: baker }));
    const titles = [...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(titles.slice(0, 3)).toEqual([
      'What is required',
      'What you would show',
      'What you would do',
    ]);
    expect(page).toContain('Dough craft (level 2)');
  });

  test('within other pages folds them like any section', () => {
    const page = render(createElement(RoleInShort, { ladder, texts, view: roleView('baker') }));
    expect(page).toContain('Competencies');
    expect(page).toContain('Dough craft (level 2)');
  });

  test('beside the map counts them', () => {
    const nothing = () => undefined;
    const page = render(
      createElement(Sheet, {
        ladder,
        texts,
        role: baker,
        view: LADDER,
        go: nothing,
        onClose: nothing,
      }),
    );
    expect(page).toContain('1 responsibility, 1 requirement, 4 competencies of its own');
  });

  test('says how many there are to those who only see its description', () => {
    expect(describePage(ladder, texts, roleView('baker'))).toContain('4 competencies');
  });

  test('gives them to machines as skills', () => {
    const data = linkedDataOf(ladder, texts, roleView('baker'), () => 'https://x.example/');
    expect(data.at(-1)).toMatchObject({
      skills: [
        'Dough craft (level 2)',
        'Oven work (level 2)',
        'Shows an apprentice how it is done',
        'Kitchen hygiene (certified)',
      ],
    });
  });
});

test('a search finds a competency by its name and its level', () => {
  const index = new ExpectationTexts(compileTexts(data, families.flatMap(linesOf)));
  const typed = 'dough craft level 3';
  const { hits } = index.find(typed, parseQuery(typed, new Set()), 5, true);
  expect(hits[0]?.text).toBe('Dough craft (level 3)');
  expect(hits[0]?.places).toEqual([['senior-baker', 'competencies', 'c1']]);
});

describe('an import', () => {
  test('of a page reads competencies under their headings, with level and text', () => {
    const page = readMarkdownPage('bakers.md', readFileSync(join(folder, 'page.md'), 'utf8'));
    const made = imported(page);
    const [bakers] = made.families;
    const shown = bakers?.roles.map(({ competencies = [] }) =>
      competencies.map(({ text, level, details }) => [text, level, details?.[0]]),
    );
    expect(shown).toEqual([
      [
        ['Dough craft', '2', 'adjusts water and rest to the flour of the day'],
        ['Oven work', '2', undefined],
        ['Kitchen hygiene', 'certified', undefined],
        ['Keeps a tidy bench', undefined, undefined],
      ],
      [['Dough craft', '3', 'writes the recipes that others follow']],
    ]);
    expect(checked(made).dataset).toBeDefined();
  });

  test('of a table reads a section of that name', async () => {
    const csv = 'role,section,text\nBaker,Competencies,Oven work – Level 2\nBaker,Skill,Shaping\n';
    const bytes = new TextEncoder().encode(csv);
    const { pages, problems } = await readFile({ file: 'bakers.csv', bytes });
    const [page] = pages;
    expect(page?.roles[0]?.lists.competencies.map(({ text }) => text)).toEqual([
      'Oven work – Level 2',
      'Shaping',
    ]);
    const all = [...problems, ...(page?.problems ?? [])];
    expect(all.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

function missing(): never {
  throw new Error('The example lacks what this test is about.');
}
