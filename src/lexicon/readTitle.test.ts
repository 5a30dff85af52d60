import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { saysWhat, trackOf } from './readTitle.ts';

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
