import { type RefObject, useEffect, useRef } from 'react';
import { anchorOf, type EffectiveExpectation, isInherited } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId, Titled } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import * as words from '#src/text/en/expectations.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { expectationInWords, labelledLevelOf } from '#src/text/sectionWords.ts';
import { levelInWords, yearsInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import { strandView } from '../strand/screen.ts';
import { EditLink } from './EditLink.tsx';
import { ExpectationPoints } from './ExpectationPoints.tsx';
import { SourceNote } from './SourceNote.tsx';

interface ExpectationsProps {
  readonly ladder: Ladder;
  readonly items: readonly EffectiveExpectation[];
  /** The role on whose behalf they are shown: what comes from elsewhere is marked. */
  readonly role: RoleId | undefined;
  readonly mark?: string | undefined;
}

/** Expectations by section and theme, each with its origin and its own link. */
export function Expectations({ ladder, items, role, mark }: ExpectationsProps) {
  return (
    <>
      {SECTION_KINDS.map((section) => {
        const list = items.filter((each) => each.section === section);
        if (list.length === 0) return null;
        return (
          <section key={section} aria-labelledby={`about-${section}`} className="mt-10 print:mt-3">
            <h2 id={`about-${section}`} className="flex items-baseline gap-3 font-serif text-2xl">
              {SECTION_WORDS[section].title}{' '}
              <span className="text-lg text-soft">{list.length}</span>
            </h2>
            {byTheme(ladder, list).map(({ theme, items }) => (
              <div
                key={theme.id}
                className="grid gap-x-8 gap-y-1 border-t border-rule py-4 first-of-type:mt-3 md:grid-cols-[11rem_1fr] print:block print:py-1 print:first-of-type:mt-1"
              >
                <h3 className="font-semibold print:float-left print:w-[25mm]">{theme.title}</h3>
                <ul className="paper-columns grid print:ml-[27mm] gap-2.5">
                  {items.map((each) => (
                    <ExpectationItem
                      key={`${each.through}.${each.expectation.id}`}
                      {...{ ladder, item: each, role, mark }}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Groups by theme in the order of the dataset. */
export function byTheme<T extends EffectiveExpectation>(
  ladder: Ladder,
  items: readonly T[],
): { theme: Titled; items: T[] }[] {
  const groups = Map.groupBy(items, ({ expectation }) => expectation.theme);
  return ladder.info.themes.flatMap((theme) => {
    const items = groups.get(theme.id);
    return items ? [{ theme, items }] : [];
  });
}

function ExpectationItem({
  ladder,
  item,
  role,
  mark,
}: Omit<ExpectationsProps, 'items'> & { item: EffectiveExpectation }) {
  const { expectation } = item;
  const anchor = role === undefined ? expectation.id : anchorOf(item, role);
  const marked = anchor === mark;
  const line = useInView(marked);
  return (
    <li
      id={anchor}
      ref={line}
      tabIndex={marked ? -1 : undefined}
      aria-label={marked ? words.markedByLinkNamed(expectationInWords(item)) : undefined}
      className={`group max-w-[46rem] ${marked ? '-mx-2 rounded-md bg-changed-wash px-2 outline-2 outline-changed' : 'noscript:target:outline-2 noscript:target:outline-offset-4'}`}
    >
      {marked && (
        <span className="block text-sm font-semibold text-changed">{words.markedByLink}</span>
      )}
      {expectation.text}
      <Chips ladder={ladder} item={item} />
      {role !== undefined && (
        <Link
          to={formatView(roleView(role, { mark: anchor }))}
          replace
          aria-label={words.linkTo(expectationInWords(item))}
          // It takes no room of the line, so that it never makes one of its own.
          className={`line-link no-print -me-4 -ms-2 inline-block w-6 text-end text-soft focus-visible:opacity-100 group-hover:opacity-100 ${marked ? 'underline' : 'no-underline opacity-0'}`}
        >
          #
        </Link>
      )}
      <ExpectationPoints expectation={expectation} />
      <Origin ladder={ladder} item={item} role={role} />
    </li>
  );
}

/** The years and the level that a line asks, and the way to see it grow from level to level. */
function Chips({ ladder, item: { expectation } }: { ladder: Ladder; item: EffectiveExpectation }) {
  const { level, years } = expectation;
  const strand = ladder.info.strands.find(({ id }) => id === expectation.strand);
  const steps = strand?.levels ?? [];
  const place = level === undefined ? -1 : steps.indexOf(level);
  return (
    <>
      {years && <span className="chip">{yearsInWords(years)}</span>}
      {level !== undefined && place < 0 && <span className="chip">{levelInWords(level)}</span>}
      {strand && (
        <Link to={formatView(strandView(strand.id))} className="chip no-print" title={level}>
          {words.howItGrows}
          {place >= 0 && words.levelOf(place + 1, steps.length)}
          <span className="sr-only">: {strand.title}</span>
        </Link>
      )}
    </>
  );
}

/** Where a line comes from, shown where sources are asked for. */
function Origin({
  ladder,
  item,
  role,
}: Pick<ExpectationsProps, 'ladder' | 'role'> & { item: EffectiveExpectation }) {
  const { source, edit } = item.expectation;
  const notes = originsOf(ladder, item, role);
  const isSaid = notes.length > 0 || source;
  if (!isSaid && !edit) return null;
  return (
    <span className="origin text-sm text-soft">
      {notes.join(' · ')}
      {source && (
        <>
          {notes.length > 0 && ' · '}
          <SourceNote ladder={ladder} place={source} />
        </>
      )}
      {isSaid && edit && ' · '}
      {edit && <EditLink to={edit} />}
    </span>
  );
}

/** Through whom a line reaches a role, in words. */
function originsOf(ladder: Ladder, item: EffectiveExpectation, role: RoleId | undefined): string[] {
  const { origin, through, alsoAskedBy, alternative } = item;
  const name = (id: RoleId) => {
    const found = ladder.byId.get(id);
    return found ? labelOf(ladder, found) : id;
  };
  const isFrom = role !== undefined && isInherited(item, role);
  return [
    ...(isFrom ? [words.fromRole(name(through), alternative ? words.oneOfSeveral : '')] : []),
    ...(role !== undefined && !isFrom && origin.kind === 'family' ? [words.ofWholeFamily] : []),
    ...(alsoAskedBy.length > 0 ? [words.alsoAskedBy(alsoAskedBy.map(name).join(', '))] : []),
  ];
}

/** Brings a line that is marked into view as soon as it is there, and the focus to it, so that it is read out. */
function useInView(marked: boolean): RefObject<HTMLLIElement | null> {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!marked) return;
    line.current?.scrollIntoView({ block: 'center' });
    line.current?.focus({ preventScroll: true });
  }, [marked]);
  return line;
}

interface MarksProps {
  readonly ladder: Ladder;
  readonly item: EffectiveExpectation;
  readonly role?: RoleId | undefined;
  /** Said before the rest. */
  readonly first?: string;
  /** Whether its level is told already. */
  readonly isLevelTold?: boolean;
}

/** Years asked, where it comes from and the way to see it grow. */
export function Marks({ ladder, item, role, first, isLevelTold = false }: MarksProps) {
  const { expectation } = item;
  // A label of its own stands beside what it says.
  const isTold = isLevelTold || labelledLevelOf(item) !== undefined;
  const level = isTold ? undefined : expectation.level;
  const strand = ladder.info.strands.find(({ id }) => id === expectation.strand);
  const notes = [
    first,
    expectation.years && `${yearsInWords(expectation.years)} ${expectation.years.of}`,
  ].filter(Boolean);
  const origins = originsOf(ladder, item, role);
  const said = notes.length + origins.length;
  if (said === 0 && !strand) return null;
  return (
    <span className="block text-sm text-soft print:inline">
      {notes.length > 0 && <span className="hidden print:inline"> · </span>}
      {notes.join(' · ')}
      {origins.length > 0 && (
        <span className="origins">
          <span className={notes.length > 0 ? undefined : 'hidden print:inline'}> · </span>
          {origins.join(' · ')}
        </span>
      )}
      {strand && (
        <span className="no-print">
          {said > 0 && ' · '}
          {words.howItGrowsColon}{' '}
          <Link to={formatView(strandView(strand.id))} className="link">
            {strand.title}
          </Link>
          {level && `, ${level}`}
        </span>
      )}
    </span>
  );
}
