import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Level } from '#src/domain/role.ts';
import type { Asker, Saying, Stand } from '#src/domain/strand.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import * as words from '#src/text/en/strand.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { yearsInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { More } from './More.tsx';
import type { Room } from './room.ts';
import { levelName } from './words.ts';

interface SayingsProps {
  readonly ladder: Ladder;
  readonly stand: Stand;
  readonly levels: readonly Level[];
  readonly room: Room;
}

/** Even what is asked for ends somewhere. */
const MOST_SAYINGS = 100;
const MOST_ROLES = 300;

/** What is asked on one track at one rung, each wording with the roles that use it. */
export function Sayings({ ladder, stand, levels, room }: SayingsProps) {
  const { sayings } = stand;
  // The furthest level stands above them all.
  const noteOf = ({ level }: Saying) =>
    level === stand.level ? undefined : levelName(levels, level);
  const list = (some: readonly Saying[], most: number) => (
    <ul className="grid gap-4">
      {some.map((saying) => (
        <li key={`${saying.section} ${saying.level ?? ''} ${expectationInWords(saying)}`}>
          <p className="font-serif text-[1.1875rem] leading-snug">{wordingOf(saying)}</p>
          <Notes saying={saying} level={noteOf(saying)} />
          <Askers ladder={ladder} askers={saying.askers} most={most} />
        </li>
      ))}
    </ul>
  );
  const rest = sayings.slice(room.sayings);
  return (
    <>
      {list(sayings.slice(0, room.sayings), room.roles)}
      {rest.length > 0 && (
        <More label={words.and(words.moreWordings(rest.length))}>
          {() => (
            <>
              {list(rest.slice(0, MOST_SAYINGS), Math.min(room.roles, 2))}
              <Beyond count={rest.length - MOST_SAYINGS} counted={words.moreWordings} />
            </>
          )}
        </More>
      )}
    </>
  );
}

/** A saying in words. Its level, where that is one of the skill, stands above it already. */
function wordingOf(saying: Saying): string {
  return saying.level === undefined ? expectationInWords(saying) : saying.expectation.text;
}

function Notes({ saying, level }: { saying: Saying; level: string | undefined }) {
  const { section, expectation } = saying;
  const notes = [
    level,
    SECTION_WORDS[section].is,
    expectation.years && `${yearsInWords(expectation.years)} ${expectation.years.of}`,
  ];
  return <p className="mt-0.5 text-sm text-soft">{notes.filter(Boolean).join(' · ')}</p>;
}

interface AskersProps {
  readonly ladder: Ladder;
  readonly askers: readonly Asker[];
  readonly most: number;
}

function Askers({ ladder, askers, most }: AskersProps) {
  const list = (some: readonly Asker[]) => (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] leading-6">
      {some.map(({ role, line, from }) => (
        <li key={role.id}>
          <Link to={formatView(roleView(role.id, { mark: line }))} className="link wrap-anywhere">
            {labelOf(ladder, role)}
          </Link>
          {from && <span className="text-soft">{words.from(labelOf(ladder, from))}</span>}
        </li>
      ))}
    </ul>
  );
  const rest = askers.slice(most);
  return (
    <>
      {list(askers.slice(0, most))}
      {rest.length > 0 && (
        <More label={words.and(words.moreRoles(rest.length))}>
          {() => (
            <>
              {list(rest.slice(0, MOST_ROLES))}
              <Beyond count={rest.length - MOST_ROLES} counted={words.moreRoles} />
            </>
          )}
        </More>
      )}
    </>
  );
}

function Beyond({ count, counted }: { count: number; counted: (count: number) => string }) {
  if (count <= 0) return null;
  return <p className="mt-2 text-sm text-soft">{words.exportHasAll(counted(count))}</p>;
}
