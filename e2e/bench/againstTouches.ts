import { parseArgs } from 'node:util';
import { touchesTable } from './table.ts';
import { timeTouches } from './timeTouches.ts';

/**
 * `node e2e/bench/againstTouches.ts --sites OLD,NEW [--rounds N] [--walks map,roles]`: times how fast the pages of built
 * sites answer to touches at a fourth of this machine's speed, in turns, and prints the medians of each beside the others.
 */
const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: 'dist' },
    rounds: { type: 'string', default: '5' },
    walks: { type: 'string' },
  },
});
const sites = Object.fromEntries(values.sites.split(',').map((folder) => [folder, folder]));
console.log(
  touchesTable(await timeTouches(sites, Number(values.rounds), values.walks?.split(','))),
);
