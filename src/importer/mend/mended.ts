import type { PageReading, RoleReading } from '../extract/reading.ts';
import type { Known } from '../link/drafts.ts';
import { readKnown } from '../link/known.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { LostMend, Mend, MendKind, RoleAt } from './mend.ts';
import { IN_KNOWN } from './mendKnown.ts';
import { IN_PAGES } from './mendPages.ts';
import { RolesRead } from './rolesRead.ts';

/** What was read: pages, and dataset files that are taken over as they are. */
export interface Mendable {
  readonly pages: readonly PageReading[];
  readonly known: Known;
}

export interface Mended extends Mendable {
  readonly problems: readonly ImportProblem[];
  readonly lost: readonly LostMend[];
  /** Where a role was read before it was mended. */
  readonly originOf: (role: RoleReading, page: PageReading) => RoleAt;
}

/**
 * Puts right what was read, one mend after the other. Nothing is lost unseen: a page that is left out is told, a mend that
 * finds nothing is told by its place, and of dataset files whatever breaks a rule now is left out and told.
 */
export function mended({ pages, known }: Mendable, mends: readonly Mend[]): Mended {
  let read = new RolesRead(pages);
  let files = known;
  const lost: LostMend[] = [];
  const problems: ImportProblem[] = [];
  mends.forEach((mend, at) => {
    const [ofPages, ofKnown] = [inPages(read, mend), inKnown(files, mend)];
    read = ofPages ?? read;
    files = ofKnown ?? files;
    if (!ofPages && !ofKnown) lost.push({ at, why: WHY_LOST[mend.kind] });
    else if (mend.kind === 'drop')
      problems.push(assemblingProblem('dropped', placeOn(mend.file, 0)));
  });
  const sound = files === known ? { known, problems: [] } : readAgain(files);
  return {
    pages: read.pages,
    known: sound.known,
    problems: [...problems, ...sound.problems],
    lost,
    originOf: (role, page) => read.originOf(role, page),
  };
}

/** The compiler follows each kind to its own entry only where the kind is a variable. */
function inPages<K extends MendKind>(read: RolesRead, mend: Extract<Mend, { kind: K }>) {
  return IN_PAGES[mend.kind as K](read, mend);
}

function inKnown<K extends MendKind>(known: Known, mend: Extract<Mend, { kind: K }>) {
  return IN_KNOWN[mend.kind as K](known, mend);
}

const NO_ROLE = 'No such role stands there any more.';

const WHY_LOST: Readonly<Record<MendKind, string>> = {
  rename: NO_ROLE,
  level: NO_ROLE,
  track: NO_ROLE,
  join: 'One of the two roles is not there any more, or they are of different kinds of files.',
  drop: 'No such page is read any more.',
};

function readAgain({ dataset, families }: Known) {
  const raw = (path: string, value: object) => ({
    path,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  });
  return readKnown([
    ...(dataset ? [raw('dataset.json', dataset)] : []),
    ...families.map((family) => raw(`families/${family.id}.json`, family)),
  ]);
}
