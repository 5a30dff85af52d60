import { findRole, type Ladder } from '#src/domain/ladder.ts';
import { nearestRoles } from '#src/domain/nearest.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/notFound.ts';
import * as screens from '#src/text/en/screens.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { compareView } from '../compare/screen.ts';
import { LADDER } from '../ladder/screen.ts';
import { GradeNumeral, RoleLink } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import type { notFoundScreen } from './screen.ts';

/** What a link that leads nowhere shows: what was asked for, what was right of it, and what comes nearest to the rest. */
export function NotFoundView({ ladder, view: { path } }: ScreenProps<typeof notFoundScreen>) {
  const { known, unknown } = askedIn(ladder, path);
  const near = nearestRoles(ladder, unknown, 5).filter((role) => !known.includes(role));
  const [first] = known;
  return (
    <article className="mx-auto max-w-3xl px-4 pb-16 pt-16 sm:px-6">
      <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
        {screens.pageNotFound}
      </h1>
      <p className="mt-4 text-lg">
        {phrase(
          words.linkAsksFor(
            <code className="break-all rounded bg-band px-1.5 py-0.5 text-base">{path}</code>,
          ),
        )}
      </p>
      {first && <Known ladder={ladder} role={first} />}
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-8">
          <h2 id="near" className="font-serif text-2xl">
            {words.didYouMean}
          </h2>
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
        </section>
      )}
      <p className="mt-8">
        <Link to={formatView(LADDER)} className="button">
          {words.seeTheMap}
        </Link>
      </p>
    </article>
  );
}

/** The part of the link that was right. */
function Known({ ladder, role }: { ladder: Ladder; role: Role }) {
  return (
    <p className="mt-4 text-lg">
      {phrase(
        words.isHere(
          <RoleLink ladder={ladder} role={role} />,
          <Link to={formatView(compareView([role.id]))} className="link">
            {words.compareIt}
          </Link>,
        ),
      )}
    </p>
  );
}

/** What a path names: the roles that are here, and all else of it as somebody may have meant a title. */
function askedIn(ladder: Ladder, path: string): { known: readonly Role[]; unknown: string } {
  const names = path
    .replace(/^\/(roles|families|compare|paths|steps|matrix|grades)\//, '')
    .split('/');
  const known = names.flatMap((name) => findRole(ladder, name) ?? []);
  const others = names.filter((name) => !findRole(ladder, name));
  return { known, unknown: readable(others.join(' ')) };
}

function readable(names: string): string {
  const words = names.replaceAll(/[/_-]+/g, ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
