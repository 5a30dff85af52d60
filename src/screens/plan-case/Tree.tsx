import type { ElementContent } from 'hast';
import { linked } from '#src/exports/tree.ts';
import { HastTree } from '../parts/plan/HastTree.tsx';

/** A part of a document on screen. */
export function Tree({ of }: { of: readonly ElementContent[] }) {
  return <HastTree of={linked(of)} />;
}
