import type { FamilyTie } from '#src/domain/familyTies.ts';

interface TieWords {
  /** Alone at the role or the family that it is told of. */
  readonly of: string;
  /** After the name of the family that it is said of. */
  readonly ofFamily: string;
  /** Beside the end of a line on the map. */
  readonly beside: string;
}

/** What stands before the other end of a relation that joins a whole family. */
export const LEADS: Readonly<Record<FamilyTie['way'], TieWords>> = {
  forward: { of: 'Leads on to', ofFamily: 'leads on to', beside: 'to' },
  backward: { of: 'Reached from', ofFamily: 'is reached from', beside: 'from' },
};

export const familyNamed = (title: string) => `job family ${title}`;
/** The same within and at the beginning of a sentence. */
export const theFamilyNamed = (title: string) => `the job family ${title}`;
export const ofTheFamily = (title: string, leads: string) => `The job family ${title} ${leads}`;
export const ofWholeFamilies = 'Of whole job families';
