import type { MatterEntry } from '../outline/outline.ts';
import type { Share } from './owners.ts';
import type { Passage } from './reading.ts';

export interface MatterReading {
  readonly summary: readonly Passage[];
  readonly shares: readonly Share[];
  /** What must be told, since it has no place. */
  readonly left: readonly Passage[];
}

export function readMatter(
  matter: readonly MatterEntry[],
  _title: { readonly text: string; readonly line: number },
): MatterReading {
  const said = matter.find(({ key }) => key === 'description');
  return {
    summary: said === undefined ? [] : [{ text: said.value, line: said.line }],
    shares: [],
    left: [],
  };
}
