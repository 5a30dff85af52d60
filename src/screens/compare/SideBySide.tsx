import { useMemo } from 'react';
import { type EffectiveExpectation, identityOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, Titled } from '#src/domain/role.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/compare.ts';
import * as counts from '#src/text/en/counts.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { STATUS_WORDS } from '#src/text/en/words.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { Strips } from '#src/ui/Strips.tsx';
import { useMedia } from '#src/ui/useMedia.ts';
import { byTheme, Marks } from '../parts/Expectations.tsx';
import { LineLink } from '../parts/LineLink.tsx';
import { formatView } from '../registry.ts';
import type { Compared } from './compared.ts';
import { DIFFERENCE, Jumps } from './Jumps.tsx';
import { KinLight } from './KinLight.tsx';
import { type Kinship, kinshipOf } from './kinship.ts';
import type { CompareView as View } from './screen.ts';

interface SideBySideProps {
  readonly ladder: Ladder;
  readonly compared: readonly Compared[];
  readonly view: View;
}

/** So many hundredths of the width of a sheet are shared out equally. */
const LEAST_PAPER = 50;

/** Where the heading of a row has no room beside two columns. */
const NARROW = '(width < 48rem)';

/** Sections and themes as rows, roles as columns, whose heads stick to the page. */
export function SideBySide({ ladder, compared, view }: SideBySideProps) {
  const isNarrow = useMedia(NARROW, false);
  const kin = useMemo(() => kinshipOf(compared), [compared]);
  const wanted = ({ section }: EffectiveExpectation) =>
    view.section === undefined || section === view.section;
  const isHidden = (item: EffectiveExpectation) => view.show === 'changes' && kin.isCommon(item);
  const columns = compared.map(({ role, expectations }): Column => {
    const listed = expectations.items.filter(wanted);
    return { role, listed, items: listed.filter((item) => !isHidden(item)) };
  });
  const hidden = columns.reduce((sum, { listed, items }) => sum + listed.length - items.length, 0);
  const differences = columns.flatMap(({ items }) => items.filter((each) => !kin.isCommon(each)));
  const rows = rowsOf(ladder, columns);
  if (rows.length === 0) {
    return <p className="mt-8 text-soft">{hidden > 0 ? words.allTheSame : words.nothingToShow}</p>;
  }
  return (
    <div data-page={compared.length > 2 ? 'wide' : undefined}>
      {hidden > 0 && <p className="mt-6 text-soft">{words.leftOut(words.lines(hidden))}</p>}
      <Jumps
        key={formatView(view)}
        title={counts.roles(compared.length)}
        count={differences.length}
      >
        <KinLight>
          <Table {...{ ladder, columns, rows, kin, isNarrow }} />
        </KinLight>
      </Jumps>
    </div>
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
  const shares = sharesOf(columns);
  return (
    <Strips
      label={words.sideBySide}
      heads={columns.map(({ role }, at) => ({
        key: `${role.id} ${at.toString()}`,
        title: labelOf(ladder, role),
        share: shares[at] ?? 0,
      }))}
      {...(isNarrow
        ? { least: '50%' }
        : { first: { title: words.sectionAndTheme, width: '9rem' }, least: '15rem' })}
    >
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
            className="overflow-x-clip border-b border-l border-rule p-3 pr-5 align-top wrap-anywhere max-md:text-[0.9375rem] first:border-l-0 print:p-1"
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
                    className="border-b border-rule px-3 pt-4 pb-2 font-semibold"
                  >
                    <span className="sticky left-3 inline-block">{name}</span>
                  </th>
                </tr>
                <tr data-tall="">{cells}</tr>
              </>
            ) : (
              <tr data-tall="">
                <th
                  scope="row"
                  className="sticky left-0 z-1 border-b border-rule bg-paper p-3 align-top font-semibold print:p-1"
                >
                  {name}
                </th>
                {cells}
              </tr>
            )}
          </tbody>
        );
      })}
    </Strips>
  );
}

interface ListProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly items: readonly EffectiveExpectation[];
  readonly kin: Kinship;
}

function List({ ladder, role, items, kin }: ListProps) {
  if (role.status === 'named') return <span className="text-soft">{STATUS_WORDS.named.name}</span>;
  if (items.length === 0) return <span className="text-soft">{words.nothingListed}</span>;
  return (
    <ul className="grid gap-2.5 print:block">
      {items.map((each) => (
        <li
          key={identityOf(each)}
          data-kin={kin.numberOf(each)}
          {...(kin.isCommon(each) ? {} : DIFFERENCE)}
          className="group -mx-1 rounded px-1 outline-offset-1 print:mx-0 print:mb-1 print:px-0 data-lit:bg-changed-wash data-lit:outline-2 data-lit:outline-changed"
        >
          {expectationInWords(each)}
          <LineLink item={each} role={role.id} />
          <Marks
            ladder={ladder}
            item={each}
            role={role.id}
            {...(kin.isAlone(each) ? { first: words.onlyHere } : {})}
          />
        </li>
      ))}
    </ul>
  );
}

/** Each column has a part of the paper for itself, and the rest by what it holds: then all are about as long. */
function sharesOf(columns: readonly Column[]): readonly number[] {
  const sum = columns.reduce((sum, { items }) => sum + items.length, 0);
  const own = LEAST_PAPER / columns.length;
  return columns.map(({ items }) => own + ((100 - LEAST_PAPER) * items.length) / sum);
}

function rowsOf(ladder: Ladder, columns: readonly Column[]): Row[] {
  return SECTION_KINDS.flatMap((section) => {
    const items = columns.flatMap((column) =>
      column.items.filter((each) => each.section === section),
    );
    return byTheme(ladder, items).map(({ theme }) => ({ section, theme }));
  });
}
