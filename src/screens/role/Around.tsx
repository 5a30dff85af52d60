import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, type Tie, type TieGroup, tiesOf } from '#src/domain/ladder.ts';
import { isStep, RELATIONS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/role.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { RoleLink, Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

/** What stands beside a role, what it builds on and who reports to whom; its steps stand above. */
export function Around({ ladder, role }: { ladder: Ladder; role: Role }) {
  const groups = tiesOf(ladder, role.id)
    .filter((group) => !isStep(group))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const ofFamilies = familyTiesAt(ladder, role.id);
  if (groups.length + ofFamilies.length === 0) return null;
  return (
    <aside aria-label={words.aroundThisRole} className="lg:border-l lg:border-rule lg:pl-8">
      <div className="grid gap-6 print:grid-cols-2 print:gap-2">
        {groups.map((group) => (
          <Group key={`${group.kind} ${group.way}`} {...{ ladder, role, group }} />
        ))}
        {ofFamilies.length > 0 && (
          <section>
            <h2 className="eyebrow">{words.ofWholeFamilies}</h2>
            <div className="mt-2">
              <FamilyTies ladder={ladder} ties={ofFamilies} on="role" />
            </div>
          </section>
        )}
      </div>
    </aside>
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
