import { memo } from 'react';
import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, type TieGroup, tiesOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/ladder.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { familyTieAtRole } from '#src/text/familyTieWords.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { Station, StatusMark, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface EntryProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly isFaded: boolean;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
}

/** A role in the table: a link to its page, with every relation that leads on from it in words. */
export const Entry = memo(function Entry(props: EntryProps) {
  const { ladder, role, isFaded, isTabStop, isSelected } = props;
  const onwards = tiesOf(ladder, role.id).filter(({ way }) => way === 'forward');
  const ofFamilies = familyTiesAt(ladder, role.id).filter(({ way }) => way === 'forward');
  const track = ladder.info.tracks.find(({ id }) => id === role.track);
  const look = isSelected ? 'rounded-md bg-changed-wash' : '';
  return (
    <li className={`-mx-1.5 flex gap-2 px-1.5 ${look}`}>
      <span
        className="mt-1"
        style={{ color: isFaded ? 'var(--color-rule)' : trackColour(role.track) }}
      >
        <Station status={role.status} />
      </span>
      <div>
        <Link
          to={formatView(roleView(role.id))}
          data-entry={role.id}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
          className={`link ${isFaded ? 'font-normal text-soft' : 'font-semibold'}`}
        >
          {labelOf(ladder, role)}
        </Link>{' '}
        <abbr title={track?.title} className="text-sm text-soft no-underline">
          {track?.short}
        </abbr>{' '}
        <StatusMark role={role} />
        {isFaded && <span className="text-sm text-soft">{words.filteredOut}</span>}
        {!isFaded && (
          <div className="text-sm text-soft">
            {onwards.map((group) => (
              <Words key={group.kind} {...{ ladder, group }} />
            ))}
            {ofFamilies.map((tie) => (
              <p key={familyTieAtRole(ladder, tie)}>{familyTieAtRole(ladder, tie)}.</p>
            ))}
          </div>
        )}
      </div>
    </li>
  );
});

function Words({ ladder, group }: { ladder: Ladder; group: TieGroup }) {
  const named = group.ties.map((tie) => {
    const words = tieInWords(tie);
    return labelOf(ladder, tie.role) + (words && ` (${words})`);
  });
  return (
    <p>
      {RELATION_WORDS[group.kind].forward} {named.join('; ')}.
    </p>
  );
}
