import fc from 'fast-check';
import { EVERY_ADDRESS } from '../everyAddress.ts';
import { WIDTHS } from './actions.ts';
import type { Ground, Place } from './search.ts';
import { watchedPage } from './watched.ts';

/** Addresses as somebody may have cut, typed, guessed or forged them. */

const PARTS = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '%2e%2e',
    '%2f',
    '%',
    '%00',
    '%ff',
    'x'.repeat(2000),
    'index.html',
    'a.json',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'null',
    'undefined',
    'NaN',
    '0',
    '-1',
    '1e9',
    '1',
    '2',
  ],
  ...[
    '%3Cscript%3Epolluted=1%3C/script%3E',
    'javascript:polluted=1',
    '"onload="polluted=1',
    "'",
    '`',
  ],
  ...[
    'ceo',
    'CEO',
    'ceo@2022-11-11',
    'ceo@',
    '@2022-11-11',
    'site-reliability-engineer@9999-99-99',
  ],
  ...[
    '階級',
    '%E9%9A%8E',
    '\u202E',
    '👩‍👩‍👧',
    'a,b',
    'a;b',
    'a&b',
    '*',
    '~0',
    '||',
    'open',
    'embed',
    'matrix',
  ],
];

const KEYS = [
  ...['focus', 'track', 'family', 'department', 'grades', 'layers', 'shape', 'q', 'grade', 'sort'],
  ...['as', 'show', 'section', 'route', 'at', 'cell', 'view', 'theme', 'without', 'departments'],
  ...['constructor', '__proto__', '', 'a[]'],
];

type Edit = (address: URL) => void;

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PARTS) },
  { weight: 1, arbitrary: fc.webSegment() },
);

/** Puts a part in the place of one of the path, or behind it. */
const inPath = fc.tuple(fc.nat(4), part).map(
  ([at, put]): Edit =>
    (address) => {
      const parts = address.pathname.split('/').slice(1);
      parts[Math.min(at, parts.length)] = put;
      address.pathname = `/${parts.join('/')}`;
    },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  inPath,
  fc.tuple(fc.constantFrom(...KEYS), part).map(
    ([key, put]): Edit =>
      (address) => {
        address.search += `${address.search ? '&' : '?'}${key}=${put}`;
      },
  ),
  part.map(
    (put): Edit =>
      (address) => {
        address.hash = put;
      },
  ),
  fc.constantFrom<Edit>(
    (address) => {
      address.pathname += '/';
    },
    (address) => {
      address.pathname = address.pathname.toUpperCase();
    },
    (address) => {
      address.pathname = `/open/1${address.pathname}`;
    },
    (address) => {
      address.pathname = `/embed${address.pathname}`;
    },
    (address) => {
      address.search = address.search.repeat(2);
    },
  ),
);

interface Input {
  readonly address: string;
  readonly width: number;
}

/** What does not lie on the host itself is none of its addresses. */
const HOST = 'http://host.example';

const addresses = fc
  .tuple(
    fc.constantFrom(...Object.values(EVERY_ADDRESS).flat()),
    fc.array(edit, { minLength: 1, maxLength: 4 }),
  )
  .map(([base, edits]) => {
    const address = new URL(base, HOST);
    for (const change of edits) change(address);
    return address.href.slice(HOST.length);
  });

export function urls({ browser, site, onStep }: Place): Ground<Input> {
  return {
    inputs: () => fc.record({ address: addresses, width: fc.constantFrom(...WIDTHS) }),
    attempt: async ({ address, width }) => {
      const watched = await watchedPage(browser, site, { width, height: 800 });
      try {
        const before = await watched.settled();
        await watched.page.goto(site + address);
        const { faults } = await watched.faults(before, { says: 'open it', done: 'other' });
        onStep();
        return { faults, steps: [`open ${address}, ${width} px wide`] };
      } finally {
        await watched.close();
      }
    },
  };
}
