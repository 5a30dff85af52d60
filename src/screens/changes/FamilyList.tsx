import { atEdition } from '#src/domain/editionIds.ts';
import { CHANGE_KINDS, type Change } from '#src/domain/editions/change.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId, Source } from '#src/domain/role.ts';
import type { ChangeNames } from '#src/text/changeWords.ts';
import * as words from '#src/text/en/changeList.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { familyView } from '../family/screen.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { deedsInWords, type ShownFamily } from './shownBy.ts';

interface FamilyListProps {
  readonly ladder: Ladder;
  readonly names: ChangeNames;
  readonly family: ShownFamily;
  readonly isFolded: boolean;
}

/** What changed of a job family: of itself first, then role by role. */
export function FamilyList({ ladder, names, family, isFolded }: FamilyListProps) {
  const { id, title, changes } = family;
  const owners = Map.groupBy(changes, ({ role }) => role);
  const whole = owners.get(undefined) ?? [];
  const heading = `family-${id}`;
  const sources = new Map(
    [...family.sources, ...ladder.info.sources].map((source) => [source.id, source]),
  );
  return (
    <section aria-labelledby={heading} className="mt-10">
      <h2 id={heading} className="flex flex-wrap items-baseline gap-x-3 font-serif text-2xl">
        {ladder.familyById.has(id) ? (
          <Link to={formatView(familyView(id))} className="link">
            {title}
          </Link>
        ) : (
          title
        )}{' '}
        <span className="font-sans text-base text-soft">{words.changeCount(changes.length)}</span>
      </h2>
      {whole.length > 0 && (
        <Group
          {...{ ladder, names, sources, isFolded }}
          title={id === WHOLE_LADDER ? words.ofTheWholeLadder : words.ofTheWholeFamily}
          changes={whole}
        />
      )}
      {[...owners].flatMap(([role, own]) =>
        role === undefined ? (
          []
        ) : (
          <Group
            key={role}
            {...{ ladder, names, sources, family, role, isFolded }}
            title={names.role(role)}
            changes={own}
          />
        ),
      )}
    </section>
  );
}

interface GroupProps extends Pick<FamilyListProps, 'ladder' | 'names' | 'isFolded'> {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly family?: ShownFamily;
  readonly role?: RoleId;
}

function Group({ ladder, names, sources, title, changes, family, role, isFolded }: GroupProps) {
  return (
    <details open={!isFolded} className="mt-3 border-t border-rule pt-2">
      <summary className="py-1">
        <h3 className="inline text-lg font-semibold">{title}</h3>{' '}
        <span className="inline-block text-[0.9375rem] text-soft sm:ml-2">
          {deedsInWords(changes)}
        </span>
      </summary>
      <div>
        {family && role !== undefined && <Ways {...{ ladder, family, role, title, changes }} />}
        <ul className="mt-2 grid gap-3 pb-3">
          {changes.map((change, at) => (
            <ChangeItem key={`${change.kind} ${at.toString()}`} {...{ names, change, sources }} />
          ))}
        </ul>
      </div>
    </details>
  );
}

interface WaysProps extends Required<Pick<GroupProps, 'family' | 'role'>> {
  readonly ladder: Ladder;
  readonly title: string;
  readonly changes: readonly Change[];
}

/** To its page of today, and to both editions of it side by side. */
function Ways({ ladder, family: { from, to }, role, title, changes }: WaysProps) {
  const now = ladder.byId.get(role);
  const isInBoth = !changes.some(({ kind }) => {
    const { subject, deed } = CHANGE_KINDS[kind];
    return subject === 'role' && (deed === 'added' || deed === 'removed');
  });
  const asOf = (date: string) => (date === ladder.info.asOf ? role : atEdition(role, date));
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-[0.9375rem]">
      {now ? (
        <Link
          to={formatView(roleView(role))}
          className="link inline-block min-h-6"
          aria-label={words.pageTodayOf(title)}
        >
          {words.pageToday}
        </Link>
      ) : (
        <span className="text-soft">{words.notAnyMore}</span>
      )}
      {isInBoth && now && now.status !== 'named' && (
        <Link
          to={formatView(compareView([asOf(from), asOf(to)]))}
          className="link inline-block min-h-6"
          aria-label={words.compareBothOf(title)}
        >
          {words.compareBoth}
        </Link>
      )}
    </p>
  );
}
