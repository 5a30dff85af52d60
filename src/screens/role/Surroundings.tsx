import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, type Tie, type TieGroup, tiesOf } from '#src/domain/ladder.ts';
import { isStep, RELATIONS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { RELATION_WORDS, tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { RoleLink, Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

/** The small ladder around a role: where it leads, what stands beside it and how one gets here. */
export function Surroundings({ ladder, role }: { ladder: Ladder; role: Role }) {
  const groups = tiesOf(ladder, role.id).toSorted((a, b) => placeOf(a) - placeOf(b));
  const ofFamilies = familyTiesAt(ladder, role.id);
  return (
    <aside aria-label="Around this role" className="lg:border-l lg:border-rule lg:pl-8">
      <div className="grid gap-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:pb-6">
        {groups.map((group) => (
          <section key={`${group.kind} ${group.way}`}>
            <h2 className="eyebrow">{RELATION_WORDS[group.kind][group.way]}</h2>
            <ul className="mt-2 grid gap-3">
              {group.ties.map((tie) => (
                <Entry key={tie.role.id} {...{ ladder, role, group, tie }} />
              ))}
            </ul>
          </section>
        ))}
        {ofFamilies.length > 0 && (
          <section>
            <h2 className="eyebrow">Of whole job families</h2>
            <div className="mt-2">
              <FamilyTies ladder={ladder} ties={ofFamilies} on="role" />
            </div>
          </section>
        )}
        {groups.length + ofFamilies.length === 0 && (
          <p className="text-soft">No source says where this role leads or how one gets here.</p>
        )}
      </div>
    </aside>
  );
}

/** Where a role leads, what is beside it and from where it is reached; then what it builds on, its kin, and the rest. */
function placeOf({ kind, way }: TieGroup): number {
  const { isSymmetric, inherits, isCompared } = RELATIONS[kind];
  if (isStep({ kind })) return way === 'forward' ? 0 : 2;
  if (isSymmetric) return 1;
  if (inherits) return 3;
  return isCompared ? 4 : 5;
}

interface EntryProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly group: TieGroup;
  readonly tie: Tie;
}

function Entry({ ladder, role, group: { kind, way }, tie }: EntryProps) {
  const { role: other, relations } = tie;
  const isBelow = isStep({ kind }) && way === 'backward';
  const pair = isBelow ? [other.id, role.id] : [role.id, other.id];
  const notes = [...new Set(relations.flatMap(({ note }) => note ?? []))];
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
        {notes.map((note) => (
          <p key={note} className="text-sm text-soft">
            {note}
          </p>
        ))}
        {RELATIONS[kind].isCompared && other.status !== 'named' && role.status !== 'named' && (
          <Link to={formatView(compareView(pair))} className="no-print link text-sm">
            What changes<span className="sr-only"> against {labelOf(ladder, other)}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
