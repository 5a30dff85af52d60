import { type ReactNode, useId } from 'react';
import {
  anchorOf,
  type EffectiveExpectation,
  identityOf,
  type Reading,
} from '#src/domain/effective.ts';
import type { JudgedPair } from '#src/domain/judgement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Change } from '#src/domain/steps.ts';
import * as words from '#src/text/en/expectations.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { riseInWords } from '#src/text/stepWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface StepChangesProps {
  readonly ladder: Ladder;
  readonly to: Role;
  readonly change: Change;
  readonly reading: Reading;
}

/** What is new at a rung, and what was raised on the way to it. */
export function StepChanges({ ladder, to, change, reading }: StepChangesProps) {
  const { added, changed } = change.difference;
  const raised = changed.filter(({ intensity }) => intensity?.shift === 'raised');
  const line = (item: EffectiveExpectation) => (
    <Link
      to={formatView(roleView(to.id, { as: reading, mark: anchorOf(item, to.id) }))}
      className="no-underline hover:underline"
    >
      {expectationInWords(item)}
    </Link>
  );
  const title = labelOf(ladder, to);
  return (
    <div className="grid gap-4">
      {added.length === 0 ? (
        <p className="text-soft">{words.nothingNew}</p>
      ) : (
        <Folded
          label={words.added}
          at={title}
          look="text-added"
          items={added.map((item) => [identityOf(item), line(item)])}
        />
      )}
      {raised.length > 0 && (
        <Folded
          label={words.clearlyHigher}
          at={title}
          look="text-changed"
          items={raised.map((pair) => [
            identityOf(pair.after),
            <Raised key={identityOf(pair.after)} pair={pair}>
              {line(pair.after)}
            </Raised>,
          ])}
        />
      )}
    </div>
  );
}

function Raised({ pair, children }: { pair: JudgedPair; children: ReactNode }) {
  return (
    <>
      {children}
      <span className="block text-sm text-soft">{riseInWords(pair)}</span>
    </>
  );
}

const MOST_AT_ONCE = 4;

interface FoldedProps {
  readonly label: string;
  /** Where: for those who hear the list apart from its row. */
  readonly at: string;
  readonly look: string;
  readonly items: readonly (readonly [key: string, content: ReactNode])[];
}

/** The first few of a list, and the others for the asking. */
function Folded({ label, at, look, items }: FoldedProps) {
  const id = useId();
  const rest = items.slice(MOST_AT_ONCE);
  return (
    <div>
      <p id={id} className={`eyebrow ${look}`}>
        {label}
        <span className="sr-only">{words.at(at)}</span>
      </p>
      <List labelledBy={id} items={items.slice(0, MOST_AT_ONCE)} />
      {rest.length > 0 && (
        <details className="mt-1.5">
          <summary className="no-print w-fit py-0.5 text-[0.9375rem] text-soft">
            {words.andMore(rest.length, label)}
            <span className="sr-only">{words.at(at)}</span>
          </summary>
          <List labelledBy={id} items={rest} />
        </details>
      )}
    </div>
  );
}

function List({ labelledBy, items }: { labelledBy: string; items: FoldedProps['items'] }) {
  return (
    <ul aria-labelledby={labelledBy} className="paper-columns mt-1 grid gap-1.5">
      {items.map(([key, content]) => (
        <li key={key} className="max-w-[34rem] leading-snug">
          {content}
        </li>
      ))}
    </ul>
  );
}
