import { Link } from 'react-router';
import { type Ladder, labelOf, type Tie, tiesOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { tieInWords } from '#src/text/words.ts';
import { compareView } from '../compare/screen.ts';
import { RoleLink, Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

/** The small ladder around a role: where it leads, what stands beside it and how one gets here. */
export function Surroundings({ ladder, role }: { ladder: Ladder; role: Role }) {
  const ties = tiesOf(ladder, role.id);
  const groups = [
    { label: 'Leads to', ties: ties.leadsTo, compare: 'up' },
    { label: 'Equivalent to', ties: ties.equivalents, compare: 'beside' },
    { label: 'Reached from', ties: ties.reachedFrom, compare: 'down' },
    { label: 'Extends', ties: ties.extends },
    { label: 'Extended by', ties: ties.extendedBy },
    { label: 'Specialty of', ties: ties.specialtyOf, compare: 'beside' },
    { label: 'Specialties', ties: ties.specialties, compare: 'beside' },
    { label: 'Reports to', ties: ties.reportsTo },
    { label: 'Managed from here', ties: ties.reports },
  ] as const;
  return (
    <aside aria-label="Around this role" className="lg:border-l lg:border-rule lg:pl-8">
      <div className="grid gap-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:pb-6">
        {groups.map(({ label, ties: list, ...rest }) =>
          list.length === 0 ? null : (
            <section key={label}>
              <h2 className="eyebrow">{label}</h2>
              <ul className="mt-2 grid gap-3">
                {list.map((tie) => (
                  <Entry
                    key={tie.role.id}
                    ladder={ladder}
                    role={role}
                    tie={tie}
                    compare={'compare' in rest ? rest.compare : undefined}
                  />
                ))}
              </ul>
            </section>
          ),
        )}
        {groups.every(({ ties: list }) => list.length === 0) && (
          <p className="text-soft">No source says where this role leads or how one gets here.</p>
        )}
      </div>
    </aside>
  );
}

interface EntryProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly tie: Tie;
  readonly compare: 'up' | 'down' | 'beside' | undefined;
}

function Entry({ ladder, role, tie, compare }: EntryProps) {
  const { role: other, relations } = tie;
  const pair = compare === 'down' ? [other.id, role.id] : [role.id, other.id];
  const notes = [...new Set(relations.flatMap(({ note }) => note ?? []))];
  return (
    <li className="flex gap-2.5">
      <span className="mt-0.5" style={{ color: trackColour(other.track) }}>
        <Station status={other.status} />
      </span>
      <div className="min-w-0">
        <RoleLink ladder={ladder} role={other} className="link font-semibold" />
        <p className="text-sm text-soft">
          {[other.grade && `grade ${other.grade.value}`, tieInWords(tie)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {notes.map((note) => (
          <p key={note} className="text-sm text-soft">
            {note}
          </p>
        ))}
        {compare && other.status !== 'named' && role.status !== 'named' && (
          <Link to={formatView(compareView(pair))} className="no-print link text-sm">
            What changes<span className="sr-only"> against {labelOf(ladder, other)}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
