import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import judged from './verdicts/sample.json' with { type: 'json' };
import { drawn, type JudgedVerdict, type Verdict, verdictsOf } from './verdicts.ts';

const sample = judged as readonly JudgedVerdict[];
const { dataset } = openDataset(await readFolder('data'));
const verdicts = dataset ? verdictsOf(dataset) : [];

const nameOf = ({ from, to, before, after, shift, by }: Verdict) =>
  [from, to, before, after, shift, by].join('\n');

test('a verdict compares like with like, as a reader judged 200 of them', () => {
  expect(sample).toHaveLength(200);
  const alike = sample.filter((each) => each.alike).length;
  expect(alike / sample.length).toBeGreaterThanOrEqual(0.97);
});

test('what was judged is what the comparison says still: draw and judge anew where more than a tenth is gone', () => {
  const said = new Set(verdicts.map(nameOf));
  const kept = sample.filter((each) => said.has(nameOf(each)));
  expect(kept.length).toBeGreaterThanOrEqual(180);
});

test('a draw is the same for the same seed, holds nothing twice and is another for another seed', () => {
  const list = Array.from({ length: 50 }, (_, at) => at);
  const some = drawn(list, 20, 7);
  expect(new Set(some).size).toBe(20);
  expect(drawn(list, 20, 7)).toEqual(some);
  expect(drawn(list, 20, 8)).not.toEqual(some);
});
