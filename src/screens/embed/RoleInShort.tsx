import {
  type EffectiveExpectation,
  expectationsOf,
  identityOf,
  isInherited,
  type Texts,
  textOf,
} from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { changeFromBelow } from '#src/domain/steps.ts';
import * as words from '#src/text/en/embed.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { nothingListed } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { compareView } from '../compare/screen.ts';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { StepSize } from '../parts/StepSize.tsx';
import type { RoleView } from '../role/screen.ts';
import { Fold } from './Fold.tsx';
import { Out } from './Out.tsx';
import { RoleHead } from './RoleHead.tsx';
import { UndescribedAncestors } from './UndescribedAncestors.tsx';

interface RoleInShortProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: RoleView;
}

/** A role with what it brings against the level below, and what it asks folded by section. */
export function RoleInShort({ ladder, texts, view }: RoleInShortProps) {
  const role = ladder.byId.get(view.role);
  if (!role) return null;
  const asked = expectationsOf(ladder, texts, role.id, view.as);
  return (
    <>
      <RoleHead {...{ ladder, role }} summary={textOf(ladder, texts, role.id)?.summary} />
      {role.status === 'named' ? (
        <p className="mt-3 text-soft">{words.noDescription}</p>
      ) : (
        <>
          <AgainstBelow {...{ ladder, texts, role }} />
          <div className="mt-5">
            {SECTION_KINDS.map((section) => (
              <Fold
                key={section}
                title={SECTION_WORDS[section].title}
                items={asked.items
                  .filter((item) => item.section === section)
                  .map((item) => [
                    identityOf(item),
                    <ItemText key="line" {...{ ladder, item, role }} />,
                  ])}
              />
            ))}
            {asked.items.length === 0 && <p className="text-soft">{nothingListed(role)}</p>}
          </div>
          {view.as === 'stated' && (
            <p className="mt-3 text-[0.9375rem] text-soft">{words.ownPageOnly}</p>
          )}
          <UndescribedAncestors ladder={ladder} expectations={asked} />
          <PartialNotes ladder={ladder} roles={[role.id]} reading={view.as} />
        </>
      )}
    </>
  );
}

/** What is new against the level below; nothing where that is not described or there is none. */
function AgainstBelow({ ladder, texts, role }: Omit<RoleInShortProps, 'view'> & { role: Role }) {
  const change = changeFromBelow(ladder, texts, role.id);
  if (!change) return null;
  const { below, difference } = change;
  return (
    <section aria-labelledby="about-new" className="mt-5">
      <h2 id="about-new" className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <span className="eyebrow">{words.againstBelow}</span>
        <Out arrow to={compareView([below.id, role.id])}>
          {words.changesFrom(labelOf(ladder, below))}
        </Out>
      </h2>
      <StepSize difference={difference} />
      <div className="mt-4">
        <Fold
          title={words.newHere}
          look="text-added"
          open={difference.added.length <= MOST_OPEN}
          items={difference.added.map((item) => [identityOf(item), expectationInWords(item)])}
        />
      </div>
    </section>
  );
}

/** Longer lists would push everything else out of a small frame. */
const MOST_OPEN = 6;

function ItemText({
  ladder,
  item,
  role,
}: {
  ladder: Ladder;
  item: EffectiveExpectation;
  role: Role;
}) {
  const from = isInherited(item, role.id) ? ladder.byId.get(item.through) : undefined;
  return (
    <>
      {expectationInWords(item)}
      {from && <span className="block text-sm text-soft">{words.from(labelOf(ladder, from))}</span>}
    </>
  );
}
