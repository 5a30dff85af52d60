import { applyLink } from '#src/domain/applyLink.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleText } from '#src/domain/role.ts';
import * as words from '#src/text/en/candidate.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { GradeNumeral, StatusMark } from '../parts/Role.tsx';
import { gradeInPlain, placeInPlain, trackInPlain } from './candidateWords.ts';

interface CandidateHeadProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly text: RoleText;
}

/** What a role is, in words for someone from outside, and the way to apply for it. */
export function CandidateHead({ ladder, role, text }: CandidateHeadProps) {
  const apply = role.status === 'open' ? applyLink(ladder.info, role, text) : undefined;
  return (
    <header>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 grow basis-64 sm:basis-96">
          <p className="flex flex-wrap items-center gap-x-3">
            <span className="eyebrow">{words.aRoleAt(ladder.info.organisation.name)}</span>
            <StatusMark role={role} />
          </p>
          <h1
            tabIndex={-1}
            className="mt-1 font-serif text-3xl leading-tight sm:text-5xl print:text-3xl"
          >
            {role.title}
          </h1>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          {apply && (
            <a href={apply} className="button button-primary">
              {words.applyForIt}
            </a>
          )}
          <button type="button" className="button noscript:hidden" onClick={() => print()}>
            <Icon name="print" />
            {words.print}
          </button>
        </div>
      </div>
      <div className="mt-5 flex gap-x-6 print:mt-2">
        <GradeNumeral role={role} />
        <ul className="grid min-w-0 max-w-[46rem] content-center gap-0.5 print:text-[0.9375rem]">
          <li>{trackInPlain(ladder, role)}</li>
          <li>{placeInPlain(ladder, role)}</li>
          <li>
            {gradeInPlain(ladder, role)}
            {role.grade?.basis === 'inferred' && (
              <span className="text-soft">{words.inferredFrom(role.grade.from ?? '')}</span>
            )}
          </li>
        </ul>
      </div>
      {apply && (
        <p className="mt-3 hidden print:block">
          {phrase(words.applyAt(<a href={apply}>{apply}</a>))}
        </p>
      )}
      {role.grade && ladder.info.notice && (
        <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft print:mt-1 print:max-w-none print:text-sm">
          {ladder.info.notice}
        </p>
      )}
    </header>
  );
}
