import type { ReactNode } from 'react';
import { anchorOf, type EffectiveExpectation, type Reading } from '#src/domain/effective.ts';
import type { Kin, Member } from '#src/domain/kin.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/matrix.ts';
import { expectationInWords, labelledLevelOf } from '#src/text/sectionWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { strandView } from '../strand/screen.ts';
import { nameOf, sectionsInWords, themeTitle, wordingsOf } from './subject.ts';

/** On paper what is known besides goes on in the same line. */
const NOTE = "text-sm text-soft print:inline print:before:content-['_·_']";

interface SharedExpectationProps {
  readonly ladder: Ladder;
  readonly as: Reading;
  readonly kin: Kin;
  /** What else is to be known of it. */
  readonly children?: ReactNode;
}

/** What several roles ask, in the words of most of them, with the words of each to unfold. */
export function SharedExpectation({
  ladder,
  as,
  kin: { members },
  children,
}: SharedExpectationProps) {
  const wordings = wordingsOf(members);
  const [first] = wordings[0] ?? [];
  if (!first) return null;
  return (
    <ByTheme ladder={ladder} item={first.item}>
      {expectationInWords(first.item)}
      <p className={NOTE}>
        <StrandOf ladder={ladder} members={members} />
        {sectionsInWords(members)}
      </p>
      {children && <p className={NOTE}>{children}</p>}
      <details
        className={`mt-0.5 text-[0.9375rem] ${wordings.length === 1 ? 'no-print' : ''}`}
        // Paper says already who asks it.
        data-paper={wordings.length === 1 ? 'closed' : undefined}
      >
        <summary className="w-fit py-0.5 text-soft">
          {wordings.length === 1 ? words.inTheSameWords : words.wordings(wordings.length)}
        </summary>
        <ul className="mt-1 grid gap-2 border-l-2 border-rule pl-4 print:mt-0 print:block print:pl-2">
          {wordings.map((own) => (
            <li key={own[0]?.role}>
              {wordings.length > 1 && (
                <p className="print:inline">{own[0] && expectationInWords(own[0].item)}</p>
              )}
              <Sayers {...{ ladder, as, members: own }} />
            </li>
          ))}
        </ul>
      </details>
    </ByTheme>
  );
}

/** What one role asks and no other, leading to its line. */
export function OwnExpectation({
  ladder,
  as,
  role,
  item,
}: {
  ladder: Ladder;
  as: Reading;
  role: RoleId;
  item: EffectiveExpectation;
}) {
  return (
    <ByTheme ladder={ladder} item={item}>
      <Link to={linkTo(as, role, item)} className="link">
        {expectationInWords(item)}
      </Link>
      <p className={NOTE}>
        <StrandOf ladder={ladder} members={[{ role, item }]} />
        {sectionsInWords([{ role, item }])}
      </p>
    </ByTheme>
  );
}

function ByTheme({
  ladder,
  item,
  children,
}: {
  ladder: Ladder;
  item: EffectiveExpectation;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-x-8 md:grid-cols-[11rem_1fr] print:block">
      <p className="text-[0.9375rem] text-soft md:pt-px print:inline print:after:content-['_·_']">
        {themeTitle(ladder, item)}
      </p>
      <div className="max-w-[46rem] print:inline">{children}</div>
    </div>
  );
}

/** The strand in which the lines stand, as far as they stand in one. */
function StrandOf({ ladder, members }: { ladder: Ladder; members: readonly Member[] }) {
  const ids = new Set(members.flatMap(({ item }) => item.expectation.strand ?? []));
  const strand = ladder.info.strands.find(({ id }) => ids.has(id));
  if (!strand) return null;
  return (
    <span className="no-print">
      {phrase(
        words.howItGrows(
          <Link to={formatView(strandView(strand.id))} className="link">
            {strand.title}
          </Link>,
        ),
      )}
    </span>
  );
}

/** Who says it in these words, each leading to its line. */
function Sayers({ ladder, as, members }: Pick<SharedExpectationProps, 'ladder' | 'as'> & Kin) {
  const [first] = members;
  const level =
    first && labelledLevelOf(first.item) === undefined ? first.item.expectation.level : undefined;
  return (
    <p className={NOTE}>
      {members.map(({ role, item }, at) => (
        <span key={role}>
          {at > 0 && ', '}
          <Link to={linkTo(as, role, item)} className="link">
            {nameOf(ladder, role)}
          </Link>
        </span>
      ))}
      {level && ` · ${level}`}
    </p>
  );
}

function linkTo(as: Reading, role: RoleId, item: EffectiveExpectation): string {
  return formatView(roleView(role, { as, mark: anchorOf(item, role) }));
}
