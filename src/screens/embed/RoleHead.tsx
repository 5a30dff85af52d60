import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/embed.ts';
import { familyTitle, GradeNumeral, StatusMark, trackColour, trackTitle } from '../parts/Role.tsx';

interface RoleHeadProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly summary: string | undefined;
}

/** What a role is, at the top of its embed. */
export function RoleHead({ ladder, role, summary }: RoleHeadProps) {
  return (
    <>
      <header className="flex items-start gap-4 sm:gap-6">
        <GradeNumeral role={role} size="md" />
        <div className="min-w-0">
          <h1
            id="embed-title"
            className="font-serif text-2xl leading-tight wrap-anywhere sm:text-3xl"
          >
            {labelOf(ladder, role)}
          </h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-soft">
            <span style={{ color: trackColour(role.track) }} className="font-semibold">
              {trackTitle(ladder, role)}
            </span>
            · {familyTitle(ladder, role)}
            <StatusMark role={role} />
          </p>
          {role.grade?.basis === 'inferred' && (
            <p className="text-sm text-soft">{words.gradeInferred}</p>
          )}
        </div>
      </header>
      {summary && <p className="mt-4 max-w-[46rem] text-lg leading-relaxed">{summary}</p>}
    </>
  );
}
