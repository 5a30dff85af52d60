import { levelOfTitle } from '#src/lexicon/levels.ts';

/** A role as the headings of a page make it known, before anything under it is read. */
export interface RoleSeed {
  /** Its heading without grade and level. */
  readonly title: string;
  readonly line: number;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  /** The level that its heading writes as a label: `L3`, `IC4`. */
  readonly level?: string;
  /** What its heading says in full. */
  readonly heading: string;
  /** Whether it stands among the specialties. */
  readonly isSpecial?: true;
  /** The family and the track that a heading over it was said to name. */
  readonly family?: string;
  readonly track?: string;
}

/** A role that is known by its title alone, from a sentence, a table or the heading of a section. */
export function seedNamed(named: string, line: number): RoleSeed {
  const level = levelOfTitle(named);
  const isLabelled = level?.kind === 'label' && level.rest !== '';
  return {
    title: isLabelled ? level.rest : named,
    line,
    path: [],
    heading: named,
    ...(isLabelled && { level: level.label }),
  };
}
