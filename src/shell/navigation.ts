import { OPENED } from '#src/dataset/root.ts';
import { SCREENS, type View } from '#src/screens/registry.ts';
import type { Navigation } from '#src/screens/screenTypes.ts';
import type { OpenLadder } from './queries.ts';

/** A screen that every page leads to. */
export type Way = Navigation<View> & { readonly name: string };

const WAYS = Object.entries(SCREENS).flatMap(([name, { navigation }]): readonly Way[] => {
  const way: Navigation<View> | undefined = navigation;
  return way ? [{ ...way, name }] : [];
});

/** The screens that have something to show of a ladder, in the order of the registry. */
export function waysOf(open: OpenLadder): readonly Way[] {
  return WAYS.filter(
    ({ hasContent, isOfSite }) => !(isOfSite && OPENED) && (hasContent?.(open) ?? true),
  );
}
