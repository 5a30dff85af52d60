import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { type Difference, difference, type Pair } from '#src/domain/difference.ts';
import {
  anchorOf,
  expectationsOf,
  type Held,
  identityOf,
  type Texts,
} from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId, Section, Titled } from '#src/domain/role.ts';
import { similarity, wordRuns } from '#src/domain/wording.ts';
import { formatView } from '#src/url.ts';
import { compareView, roleView, type CompareView as View } from '#src/view.ts';
import { Marks } from '../parts/Expectations.tsx';
import { BUCKETS, type Bucket, StepSize } from '../parts/StepSize.tsx';
import { counted, SECTION_WORDS } from '../parts/words.ts';
import type { Compared } from './compared.ts';

interface ChangesProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly before: Compared;
  readonly after: Compared;
  readonly view: View;
}

/** What a step from one role to another brings, theme by theme, with its size at the top. */
export function Changes({ ladder, texts, before, after, view }: ChangesProps) {
  const step = inSection(difference(before.expectations, after.expectations), view.section);
  const inherited = stillHeld(ladder, texts, after.role.id, view);
  const themes = ladder.info.themes
    .map((theme) => ({
      theme,
      added: step.added.filter(isOf(theme)),
      changed: step.changed.filter((pair) => isOf(theme)(pair.after)),
      kept: step.kept.filter((pair) => isOf(theme)(pair.after)),
      unlisted: step.unlisted.filter(isOf(theme)),
    }))
    .filter(
      ({ added, changed, kept, unlisted }) =>
        added.length + changed.length + kept.length + unlisted.length > 0,
    );
  return (
    <>
      <div className="mt-6">
        <StepSize difference={step} />
      </div>
      <OtherPage {...{ ladder, before, after }} />
      {step.unlisted.length > 0 && (
        <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
          “No longer listed” means just that: {labelOf(ladder, after.role)} does not mention it
          {view.as === 'effective' ? ', nor does any page that it builds on' : ' on its own page'}.
          It need not have stopped counting.
        </p>
      )}
      <div className="mt-8">
        {themes.map(({ theme, added, changed, kept, unlisted }) => (
          <section
            key={theme.id}
            aria-labelledby={`theme-${theme.id}`}
            className="grid gap-x-8 gap-y-3 border-t border-rule py-5 md:grid-cols-[12rem_1fr]"
          >
            <div>
              <h3 id={`theme-${theme.id}`} className="font-bold">
                {theme.title}
              </h3>
              <p className="text-[0.9375rem] text-soft">
                {summary(added.length, changed.length, unlisted.length)}
              </p>
            </div>
            <ul className="grid gap-3.5">
              {added.map((held) => (
                <Entry key={identityOf(held)} bucket="added">
                  <Text ladder={ladder} held={held} role={after.role.id} />
                </Entry>
              ))}
              {changed.map((pair) => (
                <Entry key={identityOf(pair.after)} bucket="changed">
                  <Reworded ladder={ladder} pair={pair} role={after.role.id} />
                </Entry>
              ))}
              {unlisted.map((held) => (
                <Entry key={identityOf(held)} bucket="unlisted">
                  <Text ladder={ladder} held={held} role={before.role.id} />
                  <StillHeld ladder={ladder} held={inherited(held)} />
                </Entry>
              ))}
              {kept.length > 0 && (
                <li>
                  <details>
                    <summary className="text-soft">
                      {counted(kept.length, 'expectation')} carried over
                    </summary>
                    <ul className="mt-2 grid gap-2 border-l-2 border-rule pl-4">
                      {kept.map((pair) => (
                        <li key={identityOf(pair.after)}>
                          <Text ladder={ladder} held={pair.after} role={after.role.id} />
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** Says when the second role builds on another page of the first one's title: the fairer comparison is with that. */
function OtherPage({ ladder, before, after }: Pick<ChangesProps, 'ladder' | 'before' | 'after'>) {
  const lineage = new Set(after.expectations.held.map(({ through }) => through));
  const twin = ladder.roles.find(
    ({ id, title }) => title === before.role.title && id !== before.role.id && lineage.has(id),
  );
  if (!twin || lineage.has(before.role.id)) return null;
  return (
    <p className="mt-3 max-w-[46rem] border-l-2 border-edge pl-4 text-soft">
      {labelOf(ladder, after.role)} builds on another page of the same title,{' '}
      {labelOf(ladder, twin)}.{' '}
      <Link to={formatView(compareView([twin.id, after.role.id]))} className="link">
        Compare with that page
      </Link>
    </p>
  );
}

/** Pairs may cross sections, so the whole is compared before a section is singled out. */
function inSection(step: Difference, section: Section | undefined): Difference {
  if (section === undefined) return step;
  const isIn = (held: Held) => held.section === section;
  return {
    added: step.added.filter(isIn),
    changed: step.changed.filter(({ after }) => isIn(after)),
    kept: step.kept.filter(({ after }) => isIn(after)),
    unlisted: step.unlisted.filter(isIn),
  };
}

function isOf(theme: Titled): (held: Held) => boolean {
  return ({ expectation }) => expectation.theme === theme.id;
}

function summary(added: number, changed: number, unlisted: number): string {
  const parts = [
    added && `${added} new`,
    changed && `${changed} raised or reworded`,
    unlisted && `${unlisted} not listed`,
  ];
  return parts.filter(Boolean).join(' · ') || 'no change';
}

function Entry({ bucket, children }: { bucket: Bucket; children: ReactNode }) {
  const style = BUCKETS.find(({ id }) => id === bucket);
  const short = { added: 'new', changed: 'changed', kept: 'same', unlisted: 'not listed' }[bucket];
  return (
    <li className="grid gap-x-4 gap-y-1 sm:grid-cols-[5.5rem_1fr]">
      <span>
        <span
          className={`inline-block rounded-full px-2.5 py-0.5 text-sm font-semibold ${style?.look}`}
        >
          <span className="sr-only">{style?.name}: </span>
          <span aria-hidden="true">{short}</span>
        </span>
      </span>
      <div className="max-w-[46rem]">{children}</div>
    </li>
  );
}

function Text({ ladder, held, role }: { ladder: Ladder; held: Held; role: RoleId }) {
  return (
    <>
      <Link
        to={formatView(roleView(role, { mark: anchorOf(held, role) }))}
        className="no-underline hover:underline"
      >
        {held.expectation.text}
      </Link>
      <Marks
        ladder={ladder}
        held={held}
        role={role}
        first={SECTION_WORDS[held.section].toLowerCase()}
      />
    </>
  );
}

/** Below this the two texts share so little that marks within them would only be noise. */
const WORD_BY_WORD = 0.6;

function Reworded({
  ladder,
  pair: { before, after },
  role,
}: {
  ladder: Ladder;
  pair: Pair;
  role: RoleId;
}) {
  const was = before.expectation.text;
  const now = after.expectation.text;
  const close = similarity(was, now) >= WORD_BY_WORD;
  const moved = before.section !== after.section;
  return (
    <>
      <p className="sr-only">
        Before: {was}. Now: {now}.
      </p>
      <p aria-hidden="true">
        {close ? (
          <Runs before={was} after={now} />
        ) : (
          <>
            <del className="block text-soft">{was}</del>
            <ins className={ADDED_WORDS}>{now}</ins>
          </>
        )}
      </p>
      <Marks
        ladder={ladder}
        held={after}
        role={role}
        first={
          moved
            ? `was a ${one(before)}, now a ${one(after)}`
            : SECTION_WORDS[after.section].toLowerCase()
        }
      />
    </>
  );
}

function one({ section }: Held): string {
  return {
    responsibilities: 'responsibility',
    requirements: 'requirement',
    niceToHaves: 'nice-to-have',
  }[section];
}

function Runs({ before, after }: { before: string; after: string }) {
  return wordRuns(before, after).map(({ kind, text }, at) => (
    <Fragment key={`${at.toString()} ${text}`}>
      {at > 0 && ' '}
      {kind === 'removed' && <del className="text-soft">{text}</del>}
      {kind === 'added' && <ins className={ADDED_WORDS}>{text}</ins>}
      {kind === 'same' && text}
    </Fragment>
  ));
}

const ADDED_WORDS = 'bg-changed-wash decoration-changed decoration-2 underline-offset-4';

/** In the stated reading, what the second role does not list may still reach it by inheritance. */
function stillHeld(
  ladder: Ladder,
  texts: Texts,
  after: RoleId,
  view: View,
): (held: Held) => Held | undefined {
  if (view.as === 'effective') return () => undefined;
  const effective = expectationsOf(ladder, texts, after, 'effective').held;
  const byIdentity = new Map(effective.map((held) => [identityOf(held), held]));
  return (held) => byIdentity.get(identityOf(held));
}

function StillHeld({ ladder, held }: { ladder: Ladder; held: Held | undefined }) {
  const origin = held && ladder.byId.get(held.through);
  if (!origin) return null;
  return (
    <span className="block text-sm text-soft">
      Still expected: inherited from {labelOf(ladder, origin)}.
    </span>
  );
}
