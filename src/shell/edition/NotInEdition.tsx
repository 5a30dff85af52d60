import type { EditionEntry } from '#src/dataset/editions/files.ts';
import { atEdition, atPresent, editionOf } from '#src/domain/editionIds.ts';
import { findRole, type Ladder, labelOf } from '#src/domain/ladder.ts';
import { nearestRoles } from '#src/domain/nearest.ts';
import type { RoleId } from '#src/domain/role.ts';
import { roleView } from '#src/screens/role/screen.ts';
import * as words from '#src/text/en/editions.ts';
import { dateInWords } from '#src/text/format.ts';
import { listed } from '#src/text/lists.ts';
import { phrase } from '#src/ui/phrase.ts';
import { Others, type To } from './EditionNote.tsx';

interface NotInEditionProps {
  readonly ladder: Ladder;
  readonly editions: readonly EditionEntry[];
  /** What was asked for, as an edition would have it. */
  readonly missing: RoleId;
  readonly To: To;
}

/** Says why a role of an edition cannot be shown: there is no such edition, or it does not describe the role. */
export function NotInEdition({ ladder, editions, missing, To }: NotInEditionProps) {
  const day = editionOf(missing) ?? '';
  const edition = editions.find(({ asOf }) => asOf === day);
  const now = findRole(ladder, atPresent(missing));
  const earlier = editions.filter(({ ladder: file }) => file !== undefined);
  const name = now ? `“${labelOf(ladder, now)}”` : `“${atPresent(missing)}”`;
  const near = now ? [] : nearestRoles(ladder, atPresent(missing).replaceAll('-', ' '), 5);
  // It takes the place of a page that was rendered ahead and is longer: the foot of the site stays below.
  return (
    <article className="mx-auto min-h-dvh max-w-3xl px-4 pb-16 pt-16 sm:px-6">
      <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
        {edition ? words.notDescribed : words.noSuchEdition(dateInWords(day))}
      </h1>
      <div className="mt-4 grid gap-3 text-lg">
        {edition && (
          <p>
            {words.describesNot(dateInWords(day), name)}{' '}
            {words.describesOnly(
              listed(
                edition.covers.map(({ title }) => title),
                8,
              ),
            )}
          </p>
        )}
        {now && (
          <p>{phrase(words.roleToday(<To to={roleView(now.id)}>{labelOf(ladder, now)}</To>))}</p>
        )}
        {!edition && (
          <p>
            {earlier.length === 0 ? (
              words.noEditions
            ) : (
              <Others
                To={To}
                lead={words.thereAre}
                days={earlier.map(({ asOf }) => asOf)}
                to={(other) => roleView(atEdition(atPresent(missing), other))}
              />
            )}
          </p>
        )}
      </div>
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-8">
          <h2 id="near" className="font-serif text-2xl">
            {words.didYouMean}
          </h2>
          <ul className="mt-2">
            {near.map((role) => (
              <li key={role.id} className="border-t border-rule py-2.5">
                <To to={roleView(role.id)} className="link text-lg">
                  {labelOf(ladder, role)}
                </To>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
