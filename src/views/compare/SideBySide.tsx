import { Link } from 'react-router';
import { anchorOf, type Held, identityOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Role, SECTIONS } from '#src/domain/role.ts';
import { wordingKey } from '#src/domain/wording.ts';
import { formatView } from '#src/url.ts';
import { roleView, type CompareView as View } from '#src/view.ts';
import { byTheme, Marks } from '../parts/Expectations.tsx';
import { counted, SECTION_WORDS } from '../parts/words.ts';
import type { Compared } from './compared.ts';

interface SideBySideProps {
  readonly ladder: Ladder;
  readonly compared: readonly Compared[];
  readonly view: View;
}

/** Sections and themes as rows, roles as columns; one container scrolls and keeps both headings in sight. */
export function SideBySide({ ladder, compared, view }: SideBySideProps) {
  const wanted = ({ section }: Held) => view.section === undefined || section === view.section;
  const described = compared.filter(({ role }) => role.status !== 'named');
  const isHidden = (each: Held) =>
    view.show === 'changes' && described.length > 1 && askedByAll(each, described);
  const listed = compared.flatMap(({ expectations }) => expectations.held).filter(wanted);
  const hidden = listed.filter(isHidden).length;
  const shown = compared.map(({ role, expectations }) => ({
    role,
    held: expectations.held.filter((each) => wanted(each) && !isHidden(each)),
  }));
  const rows = SECTIONS.flatMap((section) =>
    byTheme(
      ladder,
      shown.flatMap(({ held }) => held.filter((each) => each.section === section)),
    ).map(({ theme }) => ({ section, theme })),
  );
  if (rows.length === 0) {
    return (
      <p className="mt-8 text-soft">
        {hidden > 0 ? 'All of these roles ask the same here.' : 'There is nothing to show here.'}
      </p>
    );
  }
  return (
    <>
      {hidden > 0 && (
        <p className="mt-6 text-soft">
          {counted(hidden, 'line')} that all of them ask are left out.
        </p>
      )}
      <section
        aria-label="Side by side"
        className="compare-frame mt-8 overflow-auto rounded-lg border border-rule"
      >
        <table className="w-full border-separate border-spacing-0 text-left align-top">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 top-0 z-10 min-w-32 border-b border-rule bg-band p-3 text-[0.9375rem] font-semibold"
              >
                Section and theme
              </th>
              {shown.map(({ role }, at) => (
                <th
                  key={`${role.id} ${at.toString()}`}
                  scope="col"
                  className="sticky top-0 min-w-64 border-b border-l border-rule bg-band p-3 font-semibold"
                >
                  {labelOf(ladder, role)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ section, theme }) => (
              <tr key={`${section} ${theme.id}`}>
                <th
                  scope="row"
                  className="sticky left-0 border-b border-rule bg-paper p-3 align-top font-semibold"
                >
                  <span className="eyebrow block">{SECTION_WORDS[section]}</span>
                  {theme.title}
                </th>
                {shown.map(({ role, held }, at) => (
                  <td
                    key={`${role.id} ${at.toString()}`}
                    className="border-b border-l border-rule p-3 align-top"
                  >
                    <List
                      ladder={ladder}
                      role={role}
                      held={held.filter(
                        (each) => each.section === section && each.expectation.theme === theme.id,
                      )}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function List({ ladder, role, held }: { ladder: Ladder; role: Role; held: readonly Held[] }) {
  if (role.status === 'named') return <span className="text-soft">not held here</span>;
  if (held.length === 0) return <span className="text-soft">nothing listed</span>;
  return (
    <ul className="grid gap-2.5">
      {held.map((each) => (
        <li key={identityOf(each)}>
          <Link
            to={formatView(roleView(role.id, { mark: anchorOf(each, role.id) }))}
            className="no-underline hover:underline"
          >
            {each.expectation.text}
          </Link>
          <Marks ladder={ladder} held={each} role={role.id} />
        </li>
      ))}
    </ul>
  );
}

/** Whether every role asks this, in the same section. */
function askedByAll(held: Held, compared: readonly Compared[]): boolean {
  const key = wordingKey(held.expectation.text);
  return compared.every(({ expectations }) =>
    expectations.held.some(
      (other) => other.section === held.section && wordingKey(other.expectation.text) === key,
    ),
  );
}
