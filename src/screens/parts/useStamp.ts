import { useHref } from 'react-router';
import { addressForOthers } from '#src/dataset/root.ts';
import { editionOf } from '#src/domain/editionIds.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Stamp } from '#src/exports/report.ts';
import { formatView, rolesOf, type View } from '../registry.ts';

/** Where something that is exported is from: the address of a screen, where others find it there, and of which day it is, if not of those of the view. */
export function useStamp(ladder: Ladder, view: View, asOf: string = daysOf(ladder, view)): Stamp {
  const link = addressForOthers(useHref(formatView(view)));
  return { organisation: ladder.info.organisation.name, asOf, ...(link && { link }) };
}

/** The days of the editions that a view is of. */
function daysOf({ info }: Ladder, view: View): string {
  const days = rolesOf(view).map((id) => editionOf(id) ?? info.asOf);
  return [...new Set(days)].join(', ') || info.asOf;
}
