import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { isAlong } from '#src/domain/relations.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { withinSentence } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { familyTitle, GradeNumeral, RoleLink, StatusMark, trackTitle } from '../parts/Role.tsx';
import { RolePicker } from '../parts/RolePicker.tsx';
import { formatView } from '../registry.ts';
import { type CompareView, compareView, MOST_COMPARED } from './screen.ts';
import { suggestionsFor } from './suggestions.ts';

interface ParticipantsProps {
  readonly ladder: Ladder;
  readonly view: CompareView;
  readonly roles: readonly Role[];
}

/** Who is compared, in order, with the means to add, remove and reorder. */
export function Participants({ ladder, view, roles }: ParticipantsProps) {
  const navigate = useNavigate();
  const [dragged, setDragged] = useState<number>();
  const [said, setSaid] = useState('');
  const without = (at: number) => view.roles.filter((_, other) => other !== at);
  const move = (from: number, to: number) => {
    const role = roles[from];
    if (!role || from === to) return;
    navigate(formatView({ ...view, roles: moved(view.roles, from, to) }), { replace: true });
    setSaid(`${labelOf(ladder, role)} is now ${to + 1} of ${roles.length}.`);
  };
  return (
    <div className="mt-3">
      <ol className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-8 gap-y-4">
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
              if (dragged !== undefined) move(dragged, at);
              setDragged(undefined);
            }}
            onDragEnd={() => setDragged(undefined)}
            data-dragged={dragged === at ? '' : undefined}
            className="flex items-start gap-4 data-dragged:opacity-50 [&[draggable=true]]:cursor-grab"
          >
            {roles.length === 2 && at === 1 && <Arrow />}
            <GradeNumeral role={role} size={roles.length > 2 ? 'sm' : 'lg'} />
            <div className="min-w-0">
              <h2 className="text-xl font-bold leading-snug wrap-anywhere">
                <RoleLink ladder={ladder} role={role} className="no-underline hover:underline" />
              </h2>
              <p className="text-[0.9375rem] text-soft">
                {familyTitle(ladder, role)} ·{' '}
                {withinSentence(ladder.info, trackTitle(ladder, role))} <StatusMark role={role} />
              </p>
              <p className="no-print mt-1 flex flex-wrap items-center gap-x-3 text-sm text-soft">
                <Act
                  words="Remove"
                  name={labelOf(ladder, role)}
                  act={() => navigate(formatView(sameReading(view, without(at))))}
                />
                {roles.length > 2 && (
                  <>
                    <Act
                      words="Earlier"
                      name={labelOf(ladder, role)}
                      act={() => move(at, at - 1)}
                      isIdle={at === 0}
                    />
                    <Act
                      words="Later"
                      name={labelOf(ladder, role)}
                      act={() => move(at, at + 1)}
                      isIdle={at === roles.length - 1}
                    />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {roles.length < 2 && <Chooser ladder={ladder} view={view} roles={roles} />}
      {roles.length >= 2 && roles.length < MOST_COMPARED && (
        <details key={view.roles.length} className="no-print mt-3">
          <summary className="w-fit py-1 text-[0.9375rem] text-soft">Add another role</summary>
          <Chooser ladder={ladder} view={view} roles={roles} />
        </details>
      )}
    </div>
  );
}

interface ActProps {
  readonly words: string;
  readonly name: string;
  readonly act: () => void;
  /** It has nothing to do here, but keeps its place and the focus. */
  readonly isIdle?: boolean;
}

function Act({ words, name, act, isIdle = false }: ActProps) {
  return (
    <button
      type="button"
      className="link min-h-6 aria-disabled:no-underline aria-disabled:opacity-60"
      aria-disabled={isIdle}
      onClick={() => !isIdle && act()}
    >
      {words}
      <span className="sr-only"> {name}</span>
    </button>
  );
}

/** A role may be compared with itself, so its id alone does not tell. */
function keyOf(roles: readonly Role[], at: number): string {
  const before = roles.slice(0, at).filter((role) => role === roles[at]).length;
  return `${roles[at]?.id} ${before}`;
}

function moved(roles: readonly RoleId[], from: number, to: number): RoleId[] {
  const rest = roles.filter((_, at) => at !== from);
  return rest.toSpliced(to, 0, ...roles.slice(from, from + 1));
}

function Arrow() {
  return (
    <svg
      aria-hidden="true"
      width="52"
      height="16"
      viewBox="0 0 52 16"
      className="mt-5 hidden shrink-0 text-track-management lg:block"
    >
      <path d="M1 8h46M40 2l8 6-8 6" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}

function Chooser({ ladder, view, roles }: ParticipantsProps) {
  const navigate = useNavigate();
  const last = roles.at(-1);
  const suggestions = last ? suggestionsFor(ladder, last.id, view.roles) : [];
  const adding = (id: string) => formatView(sameReading(view, [...view.roles, id]));
  return (
    <div className="no-print mt-4 grid max-w-4xl gap-x-8 gap-y-4 sm:grid-cols-[20rem_1fr]">
      <RolePicker
        key={view.roles.join()}
        ladder={ladder}
        label={last ? `Compare ${labelOf(ladder, last)} with` : 'First role'}
        without={view.roles}
        onPick={(id) => navigate(adding(id))}
      />
      {suggestions.length > 0 && (
        <div>
          <p className="text-[0.9375rem] font-medium">Or take one of these</p>
          <ul className="mt-1 grid gap-1">
            {suggestions.map(({ role, why }) => (
              <li key={role.id}>
                <Link to={adding(role.id)} className="link">
                  {labelOf(ladder, role)}
                </Link>{' '}
                <span className="text-[0.9375rem] text-soft">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!last && <Starts ladder={ladder} />}
    </div>
  );
}

/** Somewhere to begin: the stated steps between roles that both are described. */
function Starts({ ladder }: { ladder: Ladder }) {
  const described = (id: string) => {
    const role = ladder.byId.get(id);
    return role?.status === 'open' ? role : undefined;
  };
  const steps = new Map(
    ladder.relations.flatMap((relation) => {
      const from = described(relation.from);
      const to = described(relation.to);
      return isAlong(relation) && from && to
        ? [[formatView(compareView([from.id, to.id])), { from, to }] as const]
        : [];
    }),
  );
  return (
    <div>
      <p className="max-w-md text-soft">
        Choose two roles to see what changes from one to the other, or up to four to read them side
        by side.
      </p>
      {steps.size > 0 && (
        <>
          <p className="mt-4 text-[0.9375rem] font-medium">Or begin with a step of the ladder</p>
          <ul className="mt-1 grid gap-1">
            {[...steps].slice(0, MOST_STARTS).map(([address, { from, to }]) => (
              <li key={address}>
                <Link to={address} className="link">
                  {labelOf(ladder, from)} to {labelOf(ladder, to)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const MOST_STARTS = 10;

/** Other roles in the same reading, and in the same section. */
function sameReading({ as, section }: CompareView, roles: readonly RoleId[]): CompareView {
  return compareView(roles, { as, ...(section ? { section } : {}) });
}
