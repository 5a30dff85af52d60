import * as words from '#src/text/en/agreement.ts';
import { washOf } from './wash.ts';

/** How many expectations are asked by how many of some roles. */
export interface Sizes {
  readonly all: number;
  readonly allButOne: number;
  readonly some: number;
  readonly one: number;
}

const STRENGTHS: Readonly<Record<keyof Sizes, number>> = {
  all: 46,
  allButOne: 32,
  some: 20,
  one: 10,
};

/** What each list is called, for so many roles. */
export function sizeNames(roles: number): Readonly<Record<keyof Sizes, string>> {
  return {
    all: roles === 2 ? words.byBoth : words.byAll(roles),
    allButOne: words.byAllButOne(roles - 1, roles),
    some: words.bySome,
    one: words.byOne,
  };
}

/** The lists that roles can have, with their sizes: two roles cannot agree but for one or some. */
export function sizesInWords(roles: number, sizes: Sizes) {
  const names = sizeNames(roles);
  const ids = (
    roles > 2 ? ['all', 'allButOne', 'some', 'one'] : ['all', 'one']
  ) as readonly (keyof Sizes)[];
  return ids.map((id) => ({ id, count: sizes[id], words: names[id] }));
}

/** How far roles agree, as a bar: each piece is as wide as it is large, and says its count in words. */
export function AgreementSizes({ roles, sizes }: { roles: number; sizes: Sizes }) {
  return (
    <ul
      aria-label={words.howFarTheyAgree}
      className="flex flex-wrap gap-0.5 overflow-hidden rounded-lg text-[0.9375rem]"
    >
      {sizesInWords(roles, sizes).map(({ id, count, words: said }) => (
        <li
          key={id}
          className="px-3.5 py-2.5 leading-tight [print-color-adjust:exact] max-sm:px-2.5 max-sm:py-1.5 forced-colors:border"
          style={{
            flexGrow: count,
            flexBasis: 'max-content',
            background: count > 0 ? washOf(STRENGTHS[id]) : 'var(--color-band)',
          }}
        >
          <b className="font-bold tabular-nums">{count === 0 ? words.nothing : count}</b> {said}
        </li>
      ))}
    </ul>
  );
}
