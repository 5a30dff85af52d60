import { anchorOf, expectationsOf, type Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { SECTIONS } from '#src/domain/sections.ts';
import * as words from '#src/text/en/path.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { yearsInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface AskedProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
}

/** The years of experience that a role's own page asks for, if it states any. */
export function Asked({ ladder, texts, role }: AskedProps) {
  const asked = expectationsOf(ladder, texts, role.id, 'stated').items.flatMap((item) =>
    item.expectation.years ? [{ item, years: item.expectation.years }] : [],
  );
  if (asked.length === 0) return null;
  return (
    <div className="mt-1 text-[0.9375rem]">
      <p className="text-soft">{words.yearsAsked}</p>
      <ul>
        {asked.map(({ item, years }) => (
          <li key={item.expectation.id}>
            <Link
              to={formatView(roleView(role.id, { mark: anchorOf(item, role.id) }))}
              className="no-underline hover:underline"
            >
              <b className="font-semibold">{yearsInWords(years)}</b> {years.of}
            </Link>
            {SECTIONS[item.section].asks === 'may' && (
              <span className="text-soft"> ({SECTION_WORDS[item.section].is})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
