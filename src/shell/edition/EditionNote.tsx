import type { ReactNode } from 'react';
import type { EditionEntry } from '#src/dataset/editions/files.ts';
import { atEdition, atPresent, editionOf } from '#src/domain/editionIds.ts';
import { findNamed, type Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import * as words from '#src/text/en/editions.ts';
import { dateInWords } from '#src/text/format.ts';
import { listed } from '#src/text/lists.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';

interface Known {
  readonly ladder: Ladder;
  readonly editions: readonly EditionEntry[];
  readonly To: To;
}

/** How its links lead on: within the frame of an embed there is only one page. */
export type To = (link: {
  readonly to: View;
  readonly className?: string;
  readonly children: ReactNode;
}) => ReactNode;

/** A link that shows another page in the place of this one. */
export const Within: To = ({ to, className = 'link', children }) => (
  <Link to={formatView(to)} className={className}>
    {children}
  </Link>
);

/**
 * A link that leaves the frame of an embed as those of its screen do. Theirs would be a chunk of its own if it were shared, which
 * every page would name.
 */
export const Outward: To = ({ to, className = 'link', children }) => (
  <Link to={formatView(to)} target="_blank" rel="noopener" className={className}>
    {children}
    <span className="sr-only">{words.outOfEmbed}</span>
  </Link>
);

const ON_ITS_LINE = 'link py-0.5';

/** Says of a role that it is read as it stood once, and leads to how it stands today and stood at other times. */
export function RoleAsOf({ ladder, editions, role: id, To }: Known & { readonly role: RoleId }) {
  const role = ladder.byId.get(id);
  const day = editionOf(id);
  if (!role || day === undefined) return null;
  const family = ladder.familyById.get(role.family)?.title ?? '';
  const now = ladder.byId.get(atPresent(id));
  const isSilent = !describes(editions, day, ladder, id);
  const others = editions.filter(
    ({ asOf, ladder: file }) =>
      file !== undefined && asOf !== day && describes(editions, asOf, ladder, id),
  );
  return (
    <>
      <p>
        {phrase(words.stoodThen(<Day day={day} />))} {isSilent && words.onlyNamed(family)}
        {!now && words.noSuchRoleNow}
      </p>
      <Ways>
        {now && (
          <To className={ON_ITS_LINE} to={roleView(now.id)}>
            {words.readToday}
          </To>
        )}
        {now && now.status !== 'named' && role.status !== 'named' && (
          <To className={ON_ITS_LINE} to={compareView([id, now.id])}>
            {words.whatChanged}
          </To>
        )}
        {others.length > 0 && (
          <Others
            To={To}
            lead={words.otherEditions}
            days={others.map(({ asOf }) => asOf)}
            to={(other) => roleView(atEdition(atPresent(id), other))}
          />
        )}
      </Ways>
    </>
  );
}

/** Says of which editions the roles of a comparison are, and leads to how others compare. */
export function ComparedEditions({
  ladder,
  editions,
  roles,
  To,
}: Known & { readonly roles: readonly RoleId[] }) {
  const days = [...new Set(roles.map(editionOf))];
  const now = roles.map(atPresent);
  const isOneRole = new Set(now).size === 1;
  const [today] = now;
  const others = editions.filter(
    ({ asOf, ladder: file }) =>
      file !== undefined &&
      !days.includes(asOf) &&
      today &&
      describes(editions, asOf, ladder, today),
  );
  return (
    <>
      <p>{words.comparesEditions(listed(days.map((day) => standing(ladder, day))))}</p>
      <Ways>
        {isOneRole && today && ladder.byId.has(today) && (
          <To className={ON_ITS_LINE} to={roleView(today)}>
            {words.readToday}
          </To>
        )}
        {isOneRole &&
          roles.map((id) => {
            const day = editionOf(id);
            return (
              day !== undefined && (
                <To key={id} className={ON_ITS_LINE} to={roleView(id)}>
                  {words.readThen(dateInWords(day))}
                </To>
              )
            );
          })}
        {!isOneRole && now.every((id) => ladder.byId.has(id)) && (
          <To className={ON_ITS_LINE} to={compareView(now)}>
            {words.compareToday}
          </To>
        )}
        {isOneRole && today && others.length > 0 && (
          <Others
            To={To}
            lead={words.compareEditions}
            days={others.map(({ asOf }) => asOf)}
            to={(other) => compareView([atEdition(today, other), today])}
          />
        )}
      </Ways>
    </>
  );
}

function standing({ info }: Ladder, day: string | undefined): string {
  return day === undefined
    ? words.asItStands(dateInWords(info.asOf))
    : words.asItStood(dateInWords(day));
}

/** Whether an edition describes the family of a role, as far as names of today and of then tell. */
function describes(
  editions: readonly EditionEntry[],
  day: string,
  ladder: Ladder,
  role: RoleId,
): boolean {
  const family = atPresent(ladder.byId.get(role)?.family ?? '');
  const known = findNamed(ladder.families, family);
  const names = [family, ...(known?.aliases ?? [])];
  const covers = editions.find(({ asOf, ladder: file }) => asOf === day && file)?.covers ?? [];
  return covers.some(({ id }) => names.includes(id));
}

function Day({ day }: { day: string }) {
  return (
    <time dateTime={day} className="font-semibold">
      {dateInWords(day)}
    </time>
  );
}

function Ways({ children }: { children: ReactNode }) {
  return <p className="no-print mt-0.5 flex flex-wrap gap-x-4 gap-y-0.5">{children}</p>;
}

interface OthersProps {
  readonly To: To;
  readonly lead: string;
  readonly days: readonly string[];
  readonly to: (day: string) => View;
}

/** The same of other editions, newest first. */
export function Others({ To, lead, days, to }: OthersProps) {
  return (
    <span>
      {lead}
      {days.map((day, at) => (
        <span key={day}>
          {at > 0 && ', '}
          <To to={to(day)} className="link inline-block py-0.5">
            {dateInWords(day)}
          </To>
        </span>
      ))}
    </span>
  );
}
