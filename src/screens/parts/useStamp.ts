import { useHref } from 'react-router';
import { addressForOthers } from '#src/dataset/root.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Stamp } from '#src/exports/report.ts';
import { formatView, type View } from '../registry.ts';

/** Where something that is exported is from: the address of a screen, where others find it there, and of which day it is, if not of the ladder's. */
export function useStamp({ info }: Ladder, view: View, asOf: string = info.asOf): Stamp {
  const link = addressForOthers(useHref(formatView(view)));
  return { organisation: info.organisation.name, asOf, ...(link && { link }) };
}
