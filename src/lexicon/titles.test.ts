import { describe, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { importPages } from '#src/importer/link/importPages.ts';
import { readMarkdownPage } from '#src/importer/readMarkdownPage.ts';
import { namesSomeone, readTitle, saysWhat, trackOf } from './readTitle.ts';
import { looksLikeTitle } from './titleForm.ts';

/** Titles of other trades, and what their words tell of the track: nothing where there are only words for a job. */
const OTHER_TRADES = {
  Nurse: 'ic',
  'Charge Nurse': 'ic',
  'Ward Manager': 'likely management',
  Matron: 'likely management',
  Midwife: 'ic',
  Surgeon: undefined,
  Teacher: 'ic',
  'Head Teacher': 'likely management',
  Professor: 'ic',
  'Associate Professor': 'ic',
  'Dean of Medicine': 'likely management',
  Welder: 'ic',
  'Master Welder': 'ic',
  Electrician: 'ic',
  Foreman: 'likely management',
  Driver: 'ic',
  'Shift Supervisor': 'management',
  Chef: undefined,
  'Sous Chef': undefined,
  'Head Chef': 'likely management',
  'Line Cook': 'ic',
  'Tech Lead': 'likely ic',
  'Chapter Lead': 'likely management',
  'Scrum Master': 'likely ic',
  'Store Manager': 'likely management',
  Librarian: 'ic',
  Pharmacist: undefined,
  Firefighter: undefined,
  Conductor: undefined,
  Falconer: undefined,
  'Director of Nursing': 'management',
} as const;

const { dataset } = openDataset(await readFolder('data'));
const bundled = dataset?.roles.map(({ title }) => title) ?? [];
const all = [...bundled, ...Object.keys(OTHER_TRADES)];

const inWords = (title: string) => {
  const track = readTitle(title).track;
  return track && `${track.sure ? '' : 'likely '}${track.track}`;
};

/** The roles that the importer makes of a page, with their tracks. */
function rolesOf(text: string) {
  const page = readMarkdownPage('page.md', text);
  const { families } = importPages([page], { organisation: 'Harbour', asOf: '2026-01-01' });
  return families.flatMap(({ roles }) => roles.map(({ title, track }) => ({ title, track })));
}

test('there are 153 titles to agree on', () => {
  expect(bundled).toHaveLength(122);
  expect(all).toHaveLength(153);
});

describe.each(all)('%s', (title) => {
  const { track } = trackOf(title);

  test('is a title to each of the three that ask', () => {
    expect({
      heading: looksLikeTitle(title),
      sentence: namesSomeone(title),
      track: saysWhat(title),
    }).toEqual({ heading: true, sentence: true, track: true });
  });

  test('is a role where a heading says it, on the track that its words tell', () => {
    expect(rolesOf(`# Trades\n\n## ${title}\n\nKeeps things in order.\n`)).toEqual([
      { title, track },
    ]);
  });

  test('is a role where a sentence says it, on the same track', () => {
    const roles = rolesOf(`# Trades\n\n## Warden\n\nThe Warden reports to the ${title}.\n`);
    expect(roles).toContainEqual({ title, track });
  });
});

test.each(Object.entries(OTHER_TRADES))('the words of %s tell its track: %s', (title, told) => {
  expect(inWords(title)).toBe(told);
});

test.each([
  'Delivery',
  'Distribution:Build',
  'How we hire',
  'Career Ladder',
  'Customer Success',
  'Newsletter',
  'Deliver Results',
  'Code of Conduct',
  'Whiteboard',
])('%s is a title to none of them', (text) => {
  expect([looksLikeTitle(text), namesSomeone(text), saysWhat(text)]).toEqual([false, false, false]);
});

describe('a title without any word that is known', () => {
  test('is one where sections of its own say so', () => {
    const page = '# Café\n\n## Barista\n\n### Responsibilities\n\n- Pull espresso\n';
    expect(rolesOf(page)).toEqual([{ title: 'Barista', track: 'ic' }]);
  });

  test('is one in a column of titles', () => {
    const page =
      '# Café\n\n| Role | Grade |\n| --- | --- |\n| Barista | 4 |\n| Senior Barista | 5 |\n';
    expect(rolesOf(page).map((role) => role.title)).toEqual(['Barista', 'Senior Barista']);
  });

  test('is none in running text', () => {
    expect(namesSomeone('Barista')).toBe(false);
  });
});
