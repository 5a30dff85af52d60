import { describe, expect, test } from 'vitest';
import { against, type PeerResults, peersMarkdown, withTable } from './table.ts';

const RESULTS: PeerResults = {
  date: '2026-01-02T03:04:05.678Z',
  machine: { cores: 2 },
  rounds: 3,
  packages: { elkjs: '0.1.2' },
  layouts: {
    bundled: {
      ours: { crossings: 50, drawn: 30, touching: 4, throughBoxes: 0, ms: 5 },
      elk: { crossings: 100, ms: 600 },
    },
  },
  maps: {
    '600': { ours: { painted: 100, shown: 110 }, sigma: { painted: 1000, shown: 1210 } },
    '10000': { ours: { painted: 200, shown: 210 } },
  },
  pages: {
    ours: { pages: 40, msPerPage: 2, busyMsPerPage: 3 },
    astro: { pages: 30, msPerPage: 1, busyMsPerPage: 1.5 },
  },
};

describe('the table of what was measured with peers', () => {
  const lines = peersMarkdown(RESULTS).split('\n');

  test('says when and on what', () => {
    expect(lines[0]).toMatch(/^Measured 2026-01-02: cores 2\./);
  });

  test('has figures of ours alone, and of the others as many times ours', () => {
    expect(lines).toContain('| ours | 50 | 30 | 4 | 0 | 5 |');
    expect(lines).toContain('| elk | 100 (2.0 ×) | – | – | – | 600 (120 ×) |');
    expect(lines).toContain('| astro | 30 | 1 (0.50 ×) | 1.5 (0.50 ×) |');
  });

  test('leaves a gap where a size was not shown', () => {
    expect(lines).toContain('| sigma | 1000 (10 ×) | 1210 (11 ×) | – | – |');
  });

  test('holds nothing against nothing', () => {
    expect([against(undefined, 3), against(3, undefined), against(3, 0)]).toEqual(['–', '3', '3']);
  });
});

describe('a text that holds the table', () => {
  const begin = '<!-- peers: written by `npm run bench -- --peers` -->';

  test('keeps what stands around it, however often it is written', () => {
    const text = `before\n${begin}\nold\n<!-- /peers -->\nafter\n`;
    const once = withTable(text, 'new');
    expect(once).toBe(`before\n${begin}\n\nnew\n\n<!-- /peers -->\nafter\n`);
    expect(withTable(once, 'new')).toBe(once);
  });

  test('has to have a place for it', () => {
    expect(() => withTable('nothing here', 'new')).toThrow('lacks');
  });
});
