import { consistencyOf } from '#src/domain/consistency.ts';
import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { lendersOf } from '#src/domain/neighbours.ts';
import type { Role, RoleText } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/undescribed.ts';
import { gradeName } from '#src/text/grades.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { gradeView } from '../grade/screen.ts';
import { Expectations } from '../parts/Expectations.tsx';
import { NotDescribed } from '../parts/NotDescribed.tsx';
import { RoleLink } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

interface UndescribedProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
  readonly text: RoleText;
}

/** What is known where a role has no description: what its grade asks, and what the next described role asks; both borrowed. */
export function Undescribed({ ladder, texts, role, text }: UndescribedProps) {
  const { next, peers } = lendersOf(ladder, role);
  return (
    <>
      <NotDescribed {...{ ladder, role, text }} />
      <OfItsGrade {...{ ladder, texts, role, peers }} />
      {next && (
        <section aria-labelledby="next-described" className="borrowed mt-10">
          <p className="eyebrow">{words.borrowedFromOne}</p>
          <h2 id="next-described" className="font-serif text-2xl">
            {words.whatAsks(labelOf(ladder, next))}
          </h2>
          <p className="mt-1 max-w-[46rem] text-soft">
            {phrase(
              words.nextDescribed(
                <RoleLink ladder={ladder} role={next} />,
                next.grade && `, ${gradeName(next.grade.value)}`,
                labelOf(ladder, role),
              ),
            )}
          </p>
          <Expectations
            ladder={ladder}
            items={expectationsOf(ladder, texts, next.id, 'effective').items}
            role={next.id}
          />
        </section>
      )}
    </>
  );
}

/** Fewer lines than this say too little of a grade. */
const MOST_SHARED = 12;

interface OfItsGradeProps extends Omit<UndescribedProps, 'text'> {
  readonly peers: readonly Role[];
}

/** What described roles of the same grade and track have in common; nothing where they are fewer than two. */
function OfItsGrade({ ladder, texts, role, peers }: OfItsGradeProps) {
  const found = consistencyOf(
    peers.map(({ id }) => expectationsOf(ladder, texts, id, 'effective')),
  );
  const shared = [...found.all, ...found.allButOne.map(({ kin }) => kin), ...found.some]
    .toSorted((a, b) => b.members.length - a.members.length)
    .flatMap(({ members: [first, ...others] }) =>
      first ? [{ ...first, count: others.length + 1 }] : [],
    )
    .slice(0, MOST_SHARED);
  if (!role.grade || shared.length === 0) return null;
  return (
    <section aria-labelledby="of-its-grade" className="borrowed mt-10">
      <p className="eyebrow">{words.borrowed}</p>
      <h2 id="of-its-grade" className="font-serif text-2xl">
        {words.asksElsewhere(gradeName(role.grade.value))}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">
        {phrase(
          words.inCommon(
            counts.describedRoles(found.roles.length),
            <Link to={formatView(gradeView(role.grade.value))} className="link">
              {words.allRolesOf(gradeName(role.grade.value))}
            </Link>,
          ),
        )}
      </p>
      <ul className="mt-3 grid max-w-[46rem] gap-2">
        {shared.map(({ item, count }) => (
          <li key={`${item.through}.${item.expectation.id}`}>
            {expectationInWords(item)}{' '}
            <span className="chip">{words.of(count, found.roles.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
