import { expectationsOf, identityOf, type Reading, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { type Change, stepsOf } from '#src/domain/steps.ts';
import * as words from '#src/text/en/embed.ts';
import { unlistedInWords } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { riseInWords, shiftsInWords, silenceInWords } from '#src/text/stepWords.ts';
import type { CompareView } from '../compare/screen.ts';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { Rewording } from '../parts/Rewording.tsx';
import { GradeNumeral, trackColour, trackTitle } from '../parts/Role.tsx';
import { StepSize } from '../parts/StepSize.tsx';
import { roleView } from '../role/screen.ts';
import { Fold } from './Fold.tsx';
import { Out } from './Out.tsx';
import { UndescribedAncestors } from './UndescribedAncestors.tsx';

interface StepInShortProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: CompareView;
}

/** What changes from one role to another: its size, and behind each of its counts the expectations. */
export function StepInShort({ ladder, texts, view }: StepInShortProps) {
  const [step] = stepsOf(ladder, texts, view.roles, view.as);
  if (!step) return null;
  const { from, to, change, silent } = step;
  return (
    <>
      <h1 id="embed-title" className="eyebrow">
        {words.whatChanges}
        <span className="sr-only">{words.fromTo(labelOf(ladder, from), labelOf(ladder, to))}</span>
      </h1>
      <div className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-[1fr_auto_1fr]">
        <End ladder={ladder} role={from} />
        <span
          aria-hidden="true"
          className="text-2xl leading-none text-soft max-sm:rotate-90 max-sm:justify-self-start"
        >
          →
        </span>
        <End ladder={ladder} role={to} />
      </div>
      {change ? (
        <Brought {...{ ladder, to, change }} reading={view.as} />
      ) : (
        <p className="mt-5 text-soft">{silenceInWords(ladder, silent)}</p>
      )}
      {view.as === 'stated' && (
        <p className="mt-3 text-[0.9375rem] text-soft">{words.ownPagesOnly}</p>
      )}
      <PartialNotes ladder={ladder} roles={[from.id, to.id]} reading={view.as} />
      {[from, to].map(({ id }) => (
        <UndescribedAncestors
          key={id}
          ladder={ladder}
          expectations={expectationsOf(ladder, texts, id, view.as)}
        />
      ))}
    </>
  );
}

function End({ ladder, role }: { ladder: Ladder; role: Role }) {
  return (
    <div className="flex min-w-0 items-start gap-3">
      <GradeNumeral role={role} size="sm" />
      <p className="min-w-0 leading-snug">
        <Out to={roleView(role.id)} className="link text-lg font-semibold wrap-anywhere">
          {labelOf(ladder, role)}
        </Out>
        <span className="block text-[0.9375rem]" style={{ color: trackColour(role.track) }}>
          {trackTitle(ladder, role)}
        </span>
      </p>
    </div>
  );
}

interface BroughtProps {
  readonly ladder: Ladder;
  readonly to: Role;
  readonly change: Change;
  readonly reading: Reading;
}

function Brought({ ladder, to, change, reading }: BroughtProps) {
  const { difference } = change;
  const { added, changed, unlisted, kept } = difference;
  const sure = shiftsInWords(change);
  return (
    <>
      <div className="mt-5">
        <StepSize difference={difference} />
      </div>
      {sure && (
        <p className="mt-2 text-[0.9375rem] text-soft">
          <b className="font-semibold text-ink">{sure}</b>.
        </p>
      )}
      <div className="mt-4">
        <Fold
          title={words.added}
          look="text-added"
          open
          items={added.map((item) => [identityOf(item), expectationInWords(item)])}
        />
        <Fold
          title={words.changed}
          look="text-changed"
          items={changed.map((pair) => [
            identityOf(pair.after),
            <span key="pair">
              <Rewording pair={pair} />
              <span className="block text-sm text-soft">{riseInWords(pair)}</span>
            </span>,
          ])}
        />
        <Fold
          title={words.kept}
          items={kept.map(({ after }) => [identityOf(after), expectationInWords(after)])}
        />
        <Fold
          title={words.unlisted}
          look="text-unlisted"
          items={unlisted.map((item) => [identityOf(item), expectationInWords(item)])}
        />
      </div>
      {unlisted.length > 0 && (
        <p className="border-t border-rule pt-2.5 text-[0.9375rem] text-soft">
          {unlistedInWords(ladder, to, reading)}
        </p>
      )}
    </>
  );
}
