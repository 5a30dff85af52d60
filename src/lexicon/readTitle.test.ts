import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { readTitle, saysWhat, trackOf } from './readTitle.ts';
import { trackNamed } from './words.ts';

test.each([
  'Manager, Engineering (Delivery)',
  'Senior Manager, Security',
  'Sr. Manager, IT',
  'Manager of IT Operations',
  'Engineering Manager',
  'Backend Engineering Manager, Engineering Productivity',
  'Director, Engineering',
  'Sr Director, IT Operations',
  'Executive VP of Engineering',
  'Vice President of Information Technology',
  'Chief People Officer',
  'CTO',
  'Head of Design',
  'Director of Product Management',
  'Manager, Product Management',
])('%s surely manages people', (title) => {
  expect(trackOf(title)).toEqual({ track: 'management', sure: true });
});

test.each([
  'Staff Backend Engineer',
  'Intern, Database Reliability Engineer',
  'Distinguished Engineer',
  'Engineering Fellow',
  'Principal Engineer Infrastructure',
  'Senior Legal Counsel',
  'Product Designer',
  'Executive Assistant to the VP of Sales',
  'Executive Business Administrator',
])('%s is surely an individual contributor', (title) => {
  expect(trackOf(title)).toEqual({ track: 'ic', sure: true });
});

test.each([
  ['Product Manager', 'ic'],
  ['Senior Product Manager, Growth', 'ic'],
  ['Infrastructure Technical Program Manager', 'ic'],
  ['Account Manager', 'ic'],
  ['Group Product Manager', 'management'],
  ['Restaurant Manager', 'management'],
  ['Team Lead', 'management'],
  ['Chief of Staff', 'ic'],
  ['Beekeeper', 'ic'],
  ['软件工程师', 'ic'],
  ['', 'ic'],
])('%s is a guess: %s', (title, track) => {
  expect(trackOf(title)).toEqual({ track, sure: false });
});

test.each([
  ['Senior', false],
  ['Senior / Staff', false],
  ['Delivery', false],
  ['Distribution:Build', false],
  ['Staff Engineer', true],
  ['Intern, Design', true],
  ['Manager', true],
  ['Fellow', true],
])('whether %s names a job: %s', (title, expected) => {
  expect(saysWhat(title)).toBe(expected);
});

test('every title of the bundled ladder is told right, or not surely', async () => {
  const { dataset } = openDataset(await readFolder('data'));
  const wrong = dataset?.roles.filter(({ title, track }) => trackOf(title).track !== track);
  expect(wrong?.map(({ title }) => title)).toEqual([]);
});

test.each([
  ['Intern', 'intern', undefined],
  ['Engineer', undefined, undefined],
  ['Jr. Engineer', 'junior', undefined],
  ['Engineer II', 'ii', 2],
  ['Senior Engineer 3', 'senior 3', 3],
  ['Sr Director, IT', 'senior director', undefined],
  ['VP of Lamps', 'vice president', undefined],
  ['Head of Lamps', 'head', undefined],
  ['I', undefined, undefined],
])('the level of %s is %s', (title, name, numeral) => {
  const { level } = readTitle(title);
  expect([level?.name, level?.numeral]).toEqual([name, numeral]);
});

test('titles rise by their levels', () => {
  const rising = [
    'Intern',
    'Junior Keeper',
    'Keeper',
    'Keeper II',
    'Keeper III',
    'Senior Keeper',
    'Staff Keeper',
    'Manager, Keepers',
    'Senior Manager, Keepers',
    'Director of Lamps',
    'Senior Director of Lamps',
    'VP of Lamps',
    'Senior VP of Lamps',
    'Chief Lamp Officer',
  ];
  const heights = rising.map((title) => readTitle(title).level?.height ?? 0);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test.each([
  ['EM, Delivery', 'management'],
  ['Senior EM', 'management'],
  ['SRE', 'ic'],
  ['SWE II', 'ic'],
])('%s is read with its short form in full: %s', (title, track) => {
  expect(readTitle(title)).toMatchObject({ job: { known: true }, track: { track, sure: true } });
});

test('a short form is none in a piece of a sentence, nor where everything is in capitals', () => {
  expect(readTitle('doing the core of the PM').job).toBeUndefined();
  expect(readTitle('SET DIRECTION').job).toBeUndefined();
});

test.each([
  ['IC', 'ic'],
  ['Individual Contributors', 'ic'],
  ['individual-contributor', 'ic'],
  ['Mgmt', 'management'],
  ['People Managers', 'management'],
  ['Technical', undefined],
])('a file that says %s means the track %s', (spelled, track) => {
  expect(trackNamed(spelled)).toBe(track);
});
