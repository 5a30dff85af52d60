import { expect, test } from 'vitest';
import { hiringInWords, inHours } from './hiringWords.ts';

const call = { title: 'Call', minutes: 30, with: 'a recruiter' };
const visit = { title: 'Visit', minutes: 60, with: 'the keeper' };
const tea = { title: 'Tea', minutes: 50, with: 'the trustees', optional: true };
const letter = { title: 'Offer by letter' };
const talk = { title: 'Talk', with: 'the crew' };

test.each([
  [[call], '1 step: about 30 min in all.'],
  [[call, visit], '2 steps: about 1 h 30 min in all.'],
  [[call, tea], '2 steps: about 30 min in all, 50 min more if step 2 is asked for.'],
  [
    [call, tea, tea, letter],
    '4 steps: about 30 min in all, up to 1 h 40 min more if the 2 optional steps are asked for. 1 of them states no length.',
  ],
  [[call, talk, talk], '3 steps: at least 30 min in all. 2 of them state no length.'],
  [[talk], '1 step. No length is stated.'],
  [[talk, letter], '2 steps. No length is stated.'],
  [[tea], '1 step: 50 min more if step 1 is asked for.'],
])('the length of a process in words', (steps, words) => {
  expect(hiringInWords(steps)).toBe(words);
});

test.each([
  [30, '30 min'],
  [60, '1 h'],
  [275, '4 h 35 min'],
])('%d minutes in hours', (minutes, words) => {
  expect(inHours(minutes)).toBe(words);
});
