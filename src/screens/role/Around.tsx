import type { ReactNode } from 'react';
import { type Ladder, labelOf, type Tie, type TieGroup, tiesOf } from '#src/domain/ladder.ts';
import { isStep, RELATIONS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/role.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { compareView } from '../compare/screen.ts';
import { RoleLink, Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

const withFamilies = onDemand(async () => (await import('./WithFamilies.tsx')).WithFamilies);

interface AroundProps {
  readonly ladder: Ladder;
  readonly role: Role;
}

/** Fetches ahead what tells of whole families, where a source may say something of that of a role; answers whether it could be had. */
export async function preloadAround(ladder: Ladder, role: Role): Promise<boolean> {
  return isOfFamilies(ladder, role) ? withFamilies.preload() : true;
}

/** What stands beside a role, what it builds on and who reports to whom; its steps stand above. */
export function Around({ ladder, role }: AroundProps) {
  const own = tiesOf(ladder, role.id)
    .filter((group) => !isStep(group))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((group) => <Group key={`${group.kind} ${group.way}`} {...{ ladder, role, group }} />);
  if (isOfFamilies(ladder, role))
    return <withFamilies.Component {...{ ladder, role, own, Beside }} />;
  return own.length > 0 ? <Beside>{own}</Beside> : null;
}

function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <aside aria-label={words.aroundThisRole} className="lg:border-l lg:border-rule lg:pl-8">
      <div className="grid gap-6 print:grid-cols-2 print:gap-2">{children}</div>
    </aside>
  );
}

/** Whether a source says anything of the whole family of a role, or joins the role to a whole family. */
function isOfFamilies({ familyRelations }: Ladder, { id, family }: Role): boolean {
  return familyRelations.some(({ from, to }) =>
    [from, to].some((end) => (typeof end === 'string' ? end === id : end.family === family)),
  );
}

/** What is beside it comes first; then what it builds on, its kin, and the rest. */
function placeOf({ kind }: TieGroup): number {
  const { isSymmetric, inherits, isCompared } = RELATIONS[kind];
  if (isSymmetric) return 0;
  if (inherits) return 1;
  return isCompared ? 2 : 3;
}

interface GroupProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly group: TieGroup;
}

function Group({ ladder, role, group: { kind, way, ties } }: GroupProps) {
  const notes = new Set(
    ties.flatMap(({ relations }) => relations.flatMap(({ note }) => note ?? [])),
  );
  return (
    <section>
      <h2 className="eyebrow">{RELATION_WORDS[kind][way]}</h2>
      <ul className="mt-2 grid gap-3">
        {ties.map((tie) => (
          <Entry
            key={tie.role.id}
            isCompared={RELATIONS[kind].isCompared === true && role.status !== 'named'}
            {...{ ladder, role, tie }}
          />
        ))}
      </ul>
      {[...notes].map((note) => (
        <p key={note} className="mt-1.5 text-sm text-soft">
          {note}
        </p>
      ))}
    </section>
  );
}

interface EntryProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly tie: Tie;
  readonly isCompared: boolean;
}

function Entry({ ladder, role, tie, isCompared }: EntryProps) {
  const { role: other } = tie;
  return (
    <li className="flex gap-2.5">
      <span className="mt-0.5" style={{ color: trackColour(other.track) }}>
        <Station status={other.status} />
      </span>
      <div className="min-w-0">
        <RoleLink ladder={ladder} role={other} className="link font-semibold" />
        <p className="text-sm text-soft">
          {[other.grade && gradeInWords(other), tieInWords(tie)].filter(Boolean).join(' · ')}
        </p>
        {isCompared && other.status !== 'named' && (
          <Link to={formatView(compareView([role.id, other.id]))} className="no-print link text-sm">
            {words.whatChanges}
            <span className="sr-only">{words.against(labelOf(ladder, other))}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
