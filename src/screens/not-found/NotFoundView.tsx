import { nearestRoles } from '#src/domain/nearest.ts';
import { Link } from '#src/ui/Link.tsx';
import { LADDER } from '../ladder/screen.ts';
import { GradeNumeral, RoleLink } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import type { notFoundScreen } from './screen.ts';

/** What a link that leads nowhere shows: what was asked for, and what comes nearest. */
export function NotFoundView({ ladder, view: { path } }: ScreenProps<typeof notFoundScreen>) {
  const asked = readable(path);
  const near = nearestRoles(ladder, asked, 5);
  return (
    <article className="mx-auto max-w-3xl px-4 pb-16 pt-16 sm:px-6">
      <p className="eyebrow">Nothing stands here</p>
      <h1 tabIndex={-1} className="mt-2 font-serif text-3xl leading-tight sm:text-4xl">
        There is no rung at this address
      </h1>
      <p className="mt-4 text-lg">
        The link asks for{' '}
        <code className="break-all rounded bg-band px-1.5 py-0.5 text-base">{path}</code>. It may
        have been cut off on its way, or belong to another organisation’s ladder.
      </p>
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-8">
          <h2 id="near" className="font-serif text-2xl">
            Did you mean
          </h2>
          <ul className="mt-2">
            {near.map((role) => (
              <li key={role.id} className="flex items-center gap-4 border-t border-rule py-2.5">
                <span className="w-12 text-right">
                  <GradeNumeral role={role} size="sm" />
                </span>
                <RoleLink ladder={ladder} role={role} className="link text-lg" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8">
        <Link to={formatView(LADDER)} className="button">
          See the whole ladder
        </Link>
      </p>
    </article>
  );
}

/** The part of a path that somebody may have meant as a title. */
function readable(path: string): string {
  const words = path.replace(/^\/(roles|families|compare|grades)\//, '').replaceAll(/[/_-]+/g, ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
