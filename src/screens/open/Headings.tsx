import { useState } from 'react';
import { HEADING_WORDS, OPEN_WORDS } from '#src/text/en/open.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { More } from './More.tsx';
import type { HeadingChoice, PreviewHeading } from './messages.ts';
import type { Opening, OpenSession } from './session.ts';

/** So many pages, and so many headings of each, are shown at once. */
const PAGES = 30;
const AT_ONCE = 60;

const WORDS: Readonly<Record<HeadingChoice, string>> = HEADING_WORDS;

interface HeadingsProps {
  readonly headings: readonly PreviewHeading[];
  readonly session: OpenSession;
  readonly opening: Opening;
}

/** What each heading was taken for and why, page by page, to be chosen otherwise. */
export function Headings({ headings, session, opening }: HeadingsProps) {
  const [most, setMost] = useState(PAGES);
  if (headings.length === 0) return null;
  const pages = [...Map.groupBy(headings, ({ file }) => file)];
  const choose = ({ file, line, title }: PreviewHeading, is: HeadingChoice) => {
    const { overrides } = opening.choices;
    const others = overrides.headings.filter(
      (each) => each.file !== file || each.line !== line || each.title !== title,
    );
    session.choose({
      ...opening.choices,
      overrides: { ...overrides, headings: [...others, { file, line, title, is }] },
    });
  };
  return (
    <section aria-labelledby="headings" className="mt-10">
      <h3 id="headings" className="font-serif text-xl">
        {OPEN_WORDS.headingsTitle}
      </h3>
      <p className="text-soft">{OPEN_WORDS.headingsLead}</p>
      {pages.slice(0, most).map(([file, own]) => (
        <details key={file} open={pages.length === 1} className="mt-2 border-t border-rule">
          <summary className="py-2 wrap-anywhere">
            <span className="font-medium">{file}</span>{' '}
            <span className="text-soft">{OPEN_WORDS.headings(own.length)}</span>
          </summary>
          <Page headings={own} onChoose={choose} />
        </details>
      ))}
      <More all={pages.length} shown={most} onMore={() => setMost(most + PAGES * 5)} />
    </section>
  );
}

interface PageProps {
  readonly headings: readonly PreviewHeading[];
  readonly onChoose: (heading: PreviewHeading, is: HeadingChoice) => void;
}

function Page({ headings, onChoose }: PageProps) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <ul>
        {headings.slice(0, most).map((heading) => (
          <li
            key={`${heading.line} ${heading.title}`}
            className="border-t border-rule py-1.5"
            style={{ paddingInlineStart: `${Math.min(heading.depth - 1, 4) * 0.9}rem` }}
          >
            <Heading heading={heading} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <More all={headings.length} shown={most} onMore={() => setMost(most + AT_ONCE * 5)} />
    </>
  );
}

function Heading({
  heading,
  onChoose,
}: { readonly heading: PreviewHeading } & Pick<PageProps, 'onChoose'>) {
  const { title, line, is, since, isChosen, role } = heading;
  const why = [
    isChosen ? OPEN_WORDS.asChosen : OPEN_WORDS.since(since),
    is !== 'role' && role && OPEN_WORDS.saidOf(role),
  ];
  return (
    <ChoiceField
      className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_13rem]"
      value={is}
      words={WORDS}
      onChoose={(chosen) => onChoose(heading, chosen)}
    >
      <span className="min-w-0">
        <span className="font-medium wrap-anywhere">{title}</span>{' '}
        <span className="text-sm text-soft">{OPEN_WORDS.line(line)}</span>
        <span className="block text-[0.9375rem] text-soft">{why.filter(Boolean).join(' · ')}</span>
      </span>
    </ChoiceField>
  );
}
