import { expect, test } from 'vitest';
import { type Files, filesAfter, roleOf } from './fixture.ts';
import { lockText, namesOf } from './lock.ts';
import { lockSchema } from './lockFile.ts';
import { proposalsFor } from './proposals.ts';
import { readFiles } from './read.ts';

function namesAfter(change: (files: Files) => void) {
  const { dataset, families } = readFiles(filesAfter(change));
  if (!dataset) throw new Error('There is no dataset.');
  return namesOf(dataset, families);
}

/** Lines that are long enough to be told from others. */
function published(files: Files): void {
  roleOf(files, 'hand').responsibilities = [
    { id: 'r1', text: 'Trim every wick before the evening watch', theme: 'tending' },
    { id: 'r2', text: 'Log each ship that passes the rock', theme: 'safety' },
  ];
}

const lock = lockSchema.parse(JSON.parse(lockText(namesAfter(published))));

const proposed = (change: (files: Files) => void, record = lock) =>
  proposalsFor(
    record,
    namesAfter((files) => {
      published(files);
      change(files);
    }),
  ).map(({ lost, heir, alias }) => [lost, heir, alias?.of, alias?.is]);

test('nothing is proposed where nothing is gone', () => {
  expect(proposed(() => {})).toEqual([]);
});

test('a role under another id is known by its title', () => {
  expect(
    proposed((files) => {
      roleOf(files, 'hand').id = 'lamp-hand';
      files.keepers.relations = [];
    }),
  ).toEqual([['roles/hand', 'roles/lamp-hand', 'lamp-hand', 'hand']]);
});

test('a role under another id and another title is known by what it lists', () => {
  const change = (files: Files) => {
    Object.assign(roleOf(files, 'hand'), { id: 'lamp-tender', title: 'Tender of Lamps' });
    files.keepers.relations = [];
    files.keepers.roles.push({ id: 'cook', title: 'Cook', track: 'craft', status: 'named' });
  };
  expect(proposed(change)).toEqual([['roles/hand', 'roles/lamp-tender', 'lamp-tender', 'hand']]);
});

test('a line under another id is known by its words, reworded or not', () => {
  expect(
    proposed((files) => {
      roleOf(files, 'hand').responsibilities = [
        { id: 'wick', text: 'Trim every wick well before the evening watch', theme: 'tending' },
        { id: 'log', text: 'Log each ship that passes the rock', theme: 'safety' },
      ];
    }),
  ).toEqual([
    ['roles/hand#r1', 'roles/hand#wick', 'wick', 'r1'],
    ['roles/hand#r2', 'roles/hand#log', 'log', 'r2'],
  ]);
});

test('a line that another role has now is told as moved, without an alias', () => {
  expect(
    proposed((files) => {
      const [first, second] = roleOf(files, 'hand').responsibilities ?? [];
      roleOf(files, 'hand').responsibilities = first ? [first] : [];
      if (second) roleOf(files, 'keeper').responsibilities?.push({ ...second, id: 'ships' });
    }),
  ).toEqual([['roles/hand#r2', 'roles/keeper#ships', undefined, undefined]]);
});

test('what was let go, and what could be either of two, is not proposed', () => {
  const change = (files: Files) => {
    roleOf(files, 'hand').id = 'lamp-hand';
    files.keepers.relations = [];
  };
  expect(proposed(change, { ...lock, retired: ['roles/hand'] })).toEqual([]);
  expect(
    proposed((files) => {
      change(files);
      files.keepers.roles.push({ ...roleOf(files, 'lamp-hand'), id: 'other-hand' });
    }),
  ).toEqual([]);
});
