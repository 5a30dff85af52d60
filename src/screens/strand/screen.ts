import { findNamed, type Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/screens.ts';
import { idOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** One expectation as it rises from rung to rung. */
export interface StrandView {
  readonly name: 'strand';
  readonly strand: string;
}

export function strandView(strand: string): StrandView {
  return { name: 'strand', strand };
}

export const strandScreen: Screen<StrandView, 'lines' | 'strands'> = {
  paths: ['/strands/:strand'],
  parse({ names }) {
    const strand = idOf(names.strand);
    return strand === undefined ? undefined : strandView(strand);
  },
  format: ({ strand }) => pathOf('strands', strand),
  resolve(view, { ladder }) {
    const { strands, formerStrands = [] } = ladder.info;
    const strand = findNamed<{ id: string }>([...strands, ...formerStrands], view.strand);
    return strand && strandView(strand.id);
  },
  needs: (_, { strand }) => ({ lines: { strand }, strands: true }),
  heading: (ladder, view) => words.howItGrows(strandTitle(ladder, view)),
  roles: () => [],
  navigation: undefined,
  subject: ({ strand }) => strand,
};

/** The title of the strand of a view, also of one that was given up. */
export function strandTitle({ info }: Ladder, { strand }: StrandView): string {
  const titled = [...info.strands, ...(info.formerStrands ?? [])];
  return titled.find(({ id }) => id === strand)?.title ?? strand;
}
