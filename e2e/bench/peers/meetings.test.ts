import { expect, test } from 'vitest';
import { meetingsOf } from './meetings.ts';

test('links that cross are counted once, however often they do', () => {
  const zigzag = [0, 0, 10, 10, 20, 0];
  const level = [0, 5, 20, 5];
  expect(
    meetingsOf(
      [zigzag, level],
      [
        [0, 1],
        [2, 3],
      ],
    ),
  ).toEqual({ crossing: 1, touching: 0 });
});

test('links from one role are none that meet', () => {
  const cross = [
    [0, 0, 10, 10],
    [0, 10, 10, 0],
  ];
  expect(
    meetingsOf(cross, [
      [0, 1],
      [0, 2],
    ]),
  ).toEqual({ crossing: 0, touching: 0 });
});

test('links that run on each other or end on another touch', () => {
  const level = [0, 0, 10, 0];
  const onIt = [4, 0, 20, 0];
  const upToIt = [5, 0, 5, 8];
  const beside = [11, 1, 30, 1];
  expect(
    meetingsOf(
      [level, onIt, upToIt, beside],
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
      ],
    ),
  ).toEqual({ crossing: 0, touching: 3 });
});

test('no links meet none', () => {
  expect(meetingsOf([], [])).toEqual({ crossing: 0, touching: 0 });
});
