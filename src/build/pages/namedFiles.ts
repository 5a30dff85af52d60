import type { AddressTable } from '#src/dataset/addresses.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import type { NeedName, Needs } from '#src/screens/screenTypes.ts';

/** A part of the table of addresses. */
type Named = Partial<AddressTable>;

/** Where what each need asks for is; nothing of what a page finds elsewhere: in the ladder, or in the whole table. */
const NAMED: {
  readonly [N in NeedName]: (table: AddressTable, need: Needs[N]) => Named;
} = {
  // Which roles lie along a route takes code to find that no page has which is rendered ahead.
  texts: ({ texts }, of) => ('from' in of ? {} : { texts: among(texts, of) }),
  strands: ({ strands }) => ({ strands }),
  lines: ({ lines, experience }, of) =>
    of === 'experience' ? present({ experience }) : { lines: among(lines, [of.strand]) },
  themes: ({ themes }) => ({ themes }),
  steps: ({ steps }) => present({ steps }),
  agreement: ({ agreement }) => present({ agreement }),
  report: ({ report }) => ({ report }),
  changes: ({ editions }) => present({ editions }),
  map: () => ({}),
  fetchTexts: () => ({}),
};

/**
 * Where those files are without which a view is not shown, for its page to name: what a page is made of beside the ladder is
 * in these and nothing else, so that it is the same page until one of them changes.
 */
export function namedFiles(ladder: Ladder, table: AddressTable, view: View): Named {
  const needs: Partial<Needs> = screenOf(view).needs(ladder, view);
  const of = <N extends NeedName>(need: N): Named => {
    const asked = needs[need];
    return asked === undefined ? {} : NAMED[need](table, asked);
  };
  return Object.assign({}, ...Object.keys(NAMED).map((need) => of(need as NeedName)));
}

/** The addresses in a part of the table. */
export function addressesIn(named: Named): readonly string[] {
  return Object.values(named).flatMap((each) =>
    typeof each === 'string' ? [each] : Object.values(each),
  );
}

function among(addresses: Readonly<Record<string, string>>, ids: readonly string[]) {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const address = addresses[id];
      return address === undefined ? [] : [[id, address]];
    }),
  );
}

/** Without what is absent. */
function present<K extends keyof AddressTable>(given: { [P in K]: AddressTable[P] | undefined }) {
  return Object.fromEntries(Object.entries(given).filter(([, address]) => address)) as Named;
}
