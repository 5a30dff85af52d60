import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { withinSentence } from '#src/text/format.ts';
import { familyTitle, GradeNumeral, RoleLink, StatusMark, trackTitle } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { moved } from './Fields.tsx';
import type { CompareView } from './screen.ts';

interface ParticipantsProps {
  readonly ladder: Ladder;
  readonly view: CompareView;
  readonly roles: readonly Role[];
}

/** Who is compared, in order; a role that is dragged onto another takes its place. */
export function Participants({ ladder, view, roles }: ParticipantsProps) {
  const navigate = useNavigate();
  const [dragged, setDragged] = useState<number>();
  const dropOn = (at: number) => {
    if (dragged !== undefined && dragged !== at) {
      navigate(formatView({ ...view, roles: moved(view.roles, dragged, at) }), { replace: true });
    }
    setDragged(undefined);
  };
  return (
    <ol className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(45%,12rem),1fr))] gap-x-6 gap-y-3 print:mt-1">
      {roles.map((role, at) => (
        <li
          key={keyOf(roles, at)}
          draggable={roles.length > 1}
          onDragStart={({ dataTransfer }) => {
            dataTransfer.effectAllowed = 'move';
            dataTransfer.setData('text/plain', labelOf(ladder, role));
            setDragged(at);
          }}
          onDragOver={(event) => dragged !== undefined && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            dropOn(at);
          }}
          onDragEnd={() => setDragged(undefined)}
          data-dragged={dragged === at ? '' : undefined}
          className="flex items-start gap-x-4 gap-y-1 max-sm:flex-col data-dragged:opacity-50 [&[draggable=true]]:cursor-grab"
        >
          {roles.length === 2 && at === 1 && <Arrow />}
          <GradeNumeral role={role} size={roles.length > 2 ? 'sm' : 'md'} />
          <div className="min-w-0">
            <h2 className="text-lg leading-snug font-bold wrap-anywhere sm:text-xl">
              <RoleLink ladder={ladder} role={role} className="no-underline hover:underline" />
            </h2>
            <p className="text-[0.9375rem] text-soft max-sm:hidden">
              {familyTitle(ladder, role)} · {withinSentence(ladder.info, trackTitle(ladder, role))}
            </p>
            <StatusMark role={role} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A role may be compared with itself, so its id alone does not tell. */
function keyOf(roles: readonly Role[], at: number): string {
  const before = roles.slice(0, at).filter((role) => role === roles[at]).length;
  return `${roles[at]?.id} ${before}`;
}

function Arrow() {
  return (
    <svg
      aria-hidden="true"
      width="52"
      height="16"
      viewBox="0 0 52 16"
      className="mt-4 hidden shrink-0 text-track-management lg:block"
    >
      <path d="M1 8h46M40 2l8 6-8 6" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
