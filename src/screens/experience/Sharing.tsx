import { useEffect, useRef } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Alike } from '#src/layout/experienceMarks.ts';
import * as words from '#src/text/en/experience.ts';
import * as shell from '#src/text/en/shell.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { addressOf, keyOf } from './point.ts';
import { markInWords } from './wording.ts';

interface SharingProps {
  readonly ladder: Ladder;
  readonly points: Alike;
  readonly onClose: () => void;
}

const MOST_LISTED = 120;

/** The roles whose statements share a mark. The focus moves to its heading, for it was asked for. */
export function Sharing({ ladder, points, onClose }: SharingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { who, asked, rest } = markInWords(ladder, points);
  useEffect(() => heading.current?.focus(), []);
  const more = points.length - MOST_LISTED;
  return (
    <section aria-labelledby="sharing" className="mt-4 rounded-lg border border-rule bg-raised p-4">
      <div className="flex items-start justify-between gap-4">
        <h2 id="sharing" ref={heading} tabIndex={-1} className="font-serif text-xl">
          {who}: {asked} <span className="block font-sans text-base text-soft">{rest}</span>
        </h2>
        <button type="button" className="button no-print" onClick={onClose}>
          <Icon name="close" /> {shell.close}
        </button>
      </div>
      <ul className="mt-3 grid max-h-96 gap-x-8 overflow-auto sm:grid-cols-2 lg:grid-cols-3 print:max-h-none">
        {points.slice(0, MOST_LISTED).map((point) => (
          <li key={keyOf(point)} className="py-1">
            <Link to={addressOf(point)} className="link font-semibold">
              {labelOf(ladder, point.role)}
            </Link>{' '}
            <span className="text-[0.9375rem] text-soft">{point.years.of}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-soft">{words.moreInTable(more)}</p>}
    </section>
  );
}
