import { useMemo, useState } from 'react';
import { anchorOf, type EffectiveExpectation, identityOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, Titled } from '#src/domain/role.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { counted } from '#src/text/format.ts';
import { expectationInWords, SECTION_WORDS } from '#src/text/sectionWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { useMedia } from '#src/ui/useMedia.ts';
import { byTheme, Marks } from '../parts/Expectations.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import type { Compared } from './compared.ts';
import { DIFFERENCE, Jumps } from './Jumps.tsx';
import { KinLight } from './KinLight.tsx';
import { type Kinship, kinshipOf } from './kinship.ts';
import { PairSwitch } from './PairSwitch.tsx';
import type { CompareView as View } from './screen.ts';

interface SideBySideProps {
  readonly ladder: Ladder;
  readonly compared: readonly Compared[];
  readonly view: View;
}

/** Where four columns beside a sticky one cannot be read. */
const NARROW = '(width < 48rem)';

/** Sections and themes as rows, roles as columns; one container scrolls and keeps both headings in sight. */
export function SideBySide({ ladder, compared, view }: SideBySideProps) {
  const isNarrow = useMedia(NARROW, false);
  const [pair, setPair] = useState<readonly number[]>([0, 1]);
  const kin = useMemo(() => kinshipOf(compared), [compared]);
  const shownRoles = isNarrow ? pair.flatMap((at) => compared[at] ?? []) : compared;
  const wanted = ({ section }: EffectiveExpectation) =>
    view.section === undefined || section === view.section;
  const isHidden = (item: EffectiveExpectation) => view.show === 'changes' && kin.isCommon(item);
  const columns = shownRoles.map(({ role, expectations }): Column => {
    const listed = expectations.items.filter(wanted);
    return { role, listed, items: listed.filter((item) => !isHidden(item)) };
  });
  const hidden = columns.reduce((sum, { listed, items }) => sum + listed.length - items.length, 0);
  const differences = columns.flatMap(({ items }) => items.filter((each) => !kin.isCommon(each)));
  const rows = rowsOf(ladder, columns);
  const switcher = isNarrow && compared.length > 2 && (
    <PairSwitch labels={compared.map(({ role }) => labelOf(ladder, role))} {...{ pair, setPair }} />
  );
  if (rows.length === 0) {
    return (
      <>
        {switcher}
        <p className="mt-8 text-soft">
          {hidden > 0 ? 'All of these roles ask the same here.' : 'There is nothing to show here.'}
        </p>
      </>
    );
  }
  return (
    <>
      {hidden > 0 && (
        <p className="mt-6 text-soft">
          {counted(hidden, 'line')} that all of them ask are left out.
        </p>
      )}
      {switcher}
      <Jumps key={formatView(view)} count={differences.length}>
        <KinLight>
          <Table {...{ ladder, columns, rows, kin }} isNarrow={isNarrow} />
        </KinLight>
      </Jumps>
    </>
  );
}

interface Column {
  readonly role: Role;
  readonly listed: readonly EffectiveExpectation[];
  readonly items: readonly EffectiveExpectation[];
}

interface Row {
  readonly section: Section;
  readonly theme: Titled;
}

interface TableProps {
  readonly ladder: Ladder;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly kin: Kinship;
  readonly isNarrow: boolean;
}

/** On a narrow screen the heading of a row stands above it, so that two columns fit beside each other. */
function Table({ ladder, columns, rows, kin, isNarrow }: TableProps) {
  const heading = 'sticky top-0 border-b border-rule bg-band p-3 text-left font-semibold';
  return (
    <section
      aria-label="Side by side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="compare-frame mt-4 overflow-auto rounded-lg border border-rule"
    >
      <table className="w-full border-separate border-spacing-0 text-left align-top max-md:table-fixed">
        <thead>
          <tr>
            {!isNarrow && (
              <th scope="col" className={`${heading} left-0 z-10 min-w-32 text-[0.9375rem]`}>
                Section and theme
              </th>
            )}
            {columns.map(({ role }, at) => (
              <th
                key={`${role.id} ${at.toString()}`}
                scope="col"
                className={`${heading} border-l wrap-anywhere first:border-l-0 md:min-w-64`}
              >
                {labelOf(ladder, role)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ section, theme }) => {
          const name = (
            <>
              <span className="eyebrow block">{SECTION_WORDS[section].title}</span>
              {theme.title}
            </>
          );
          const cells = columns.map(({ role, items }, at) => (
            <td
              key={`${role.id} ${at.toString()}`}
              className="border-b border-l border-rule p-3 align-top wrap-break-word max-md:text-[0.9375rem] first:border-l-0"
            >
              <List
                {...{ ladder, role, kin }}
                items={items.filter(
                  (each) => each.section === section && each.expectation.theme === theme.id,
                )}
              />
            </td>
          ));
          return (
            <tbody key={`${section} ${theme.id}`}>
              {isNarrow ? (
                <>
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={columns.length}
                      className="border-b border-rule bg-paper px-3 pt-4 pb-2 font-semibold"
                    >
                      {name}
                    </th>
                  </tr>
                  <tr>{cells}</tr>
                </>
              ) : (
                <tr>
                  <th
                    scope="row"
                    className="sticky left-0 border-b border-rule bg-paper p-3 align-top font-semibold"
                  >
                    {name}
                  </th>
                  {cells}
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

interface ListProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly items: readonly EffectiveExpectation[];
  readonly kin: Kinship;
}

function List({ ladder, role, items, kin }: ListProps) {
  if (role.status === 'named') return <span className="text-soft">not held here</span>;
  if (items.length === 0) return <span className="text-soft">nothing listed</span>;
  return (
    <ul className="grid gap-2.5">
      {items.map((each) => (
        <li
          key={identityOf(each)}
          data-kin={kin.numberOf(each)}
          {...(kin.isCommon(each) ? {} : DIFFERENCE)}
          className="-mx-1 rounded px-1 outline-offset-1 data-lit:bg-changed-wash data-lit:outline-2 data-lit:outline-changed"
        >
          <Link
            to={formatView(roleView(role.id, { mark: anchorOf(each, role.id) }))}
            className="no-underline hover:underline"
          >
            {expectationInWords(each)}
          </Link>
          <Marks
            ladder={ladder}
            item={each}
            role={role.id}
            {...(kin.isAlone(each) ? { first: 'only here' } : {})}
          />
        </li>
      ))}
    </ul>
  );
}

function rowsOf(ladder: Ladder, columns: readonly Column[]): Row[] {
  return SECTION_KINDS.flatMap((section) => {
    const items = columns.flatMap((column) =>
      column.items.filter((each) => each.section === section),
    );
    return byTheme(ladder, items).map(({ theme }) => ({ section, theme }));
  });
}
