import type { Ladder } from '#src/domain/ladder.ts';
import { nearestRoles } from '#src/domain/nearest.ts';
import * as words from '#src/text/en/roles.ts';
import { GradeNumeral, RoleLink } from '../parts/Role.tsx';

interface NoMatchProps {
  readonly ladder: Ladder;
  readonly q: string;
  /** Whether filters leave out what the words might have found. */
  readonly isFiltered: boolean;
  readonly onWiden: () => void;
  readonly onClear: () => void;
}

/** What a list without roles says: what comes nearest, and the ways back to more of them. */
export function NoMatch({ ladder, q, isFiltered, onWiden, onClear }: NoMatchProps) {
  if (ladder.roles.length === 0) {
    return <p className="border-t border-rule pt-6 font-serif text-2xl">{words.noRoles}</p>;
  }
  const near = q ? nearestRoles(ladder, q, 5) : [];
  return (
    <section aria-labelledby="none" className="border-t border-rule pt-6">
      <h2 id="none" className="font-serif text-2xl wrap-anywhere">
        {q ? words.noneMatches(q) : words.noneHasAll}
      </h2>
      <p className="mt-4 flex flex-wrap gap-2">
        {q && isFiltered && (
          <button type="button" className="button min-h-11" onClick={onWiden}>
            {words.lookAmongAll}
          </button>
        )}
        <button type="button" className="button min-h-11" onClick={onClear}>
          {words.showAllRoles}
        </button>
      </p>
      {near.length > 0 && (
        <>
          <h3 className="mt-8 font-serif text-xl">{words.nearTitles}</h3>
          <ul className="mt-2">
            {near.map((role) => (
              <li key={role.id} className="flex items-center gap-4 border-t border-rule py-2.5">
                <span className="numeral-column">
                  <GradeNumeral role={role} size="sm" />
                </span>
                <RoleLink
                  ladder={ladder}
                  role={role}
                  className="link min-w-0 text-lg wrap-anywhere"
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
