import type { EffectiveExpectation } from '#src/domain/effective.ts';
import { familyTiesOf } from '#src/domain/familyTies.ts';
import { byGradeDescending, type Ladder } from '#src/domain/ladder.ts';
import type { FamilyText, Role } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/family.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { LADDER } from '../ladder/screen.ts';
import { matrixView } from '../matrix/screen.ts';
import { Expectations } from '../parts/Expectations.tsx';
import { Export } from '../parts/Export.tsx';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { PageActions } from '../parts/PageActions.tsx';
import { Hiring, Indicators } from '../parts/Process.tsx';
import {
  GradeNumeral,
  RoleLink,
  Station,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';
import { SourceNote } from '../parts/SourceNote.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import type { familyScreen } from './screen.ts';

const upkeep = onDemand(async () => (await import('../parts/Upkeep.tsx')).Upkeep);

/** Has what tells of its upkeep at hand where its page is rendered ahead: a browser fetches it once the text wants it. */
export async function preload(): Promise<boolean> {
  return !import.meta.env.SSR || upkeep.preload();
}

/** One page of roles: those roles, and what it asks of all of them. */
export function FamilyView({ ladder, texts, view }: ScreenProps<typeof familyScreen>) {
  const { family: id } = view;
  const family = ladder.familyById.get(id);
  const text = texts(id);
  if (!family || !text) return null;
  const roles = ladder.roles
    .filter((role) => role.family === id)
    .toSorted(byGradeDescending(ladder));
  const department = ladder.info.departments.find((each) => each.id === family.department);
  const shared = familyWide(text);
  const ties = familyTiesOf(ladder, id);
  const isDescribed = roles.some(({ status }) => status !== 'named');
  const onMap = { label: words.showOnMap, to: formatView({ ...LADDER, families: [id] }) };
  return (
    <article className="mx-auto max-w-4xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{words.jobFamilyIn(department?.title ?? '')}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        {family.title}
      </h1>
      {(text.draft || text.owner || text.review) && <upkeep.Component {...text} />}
      {text.summary && <p className="mt-4 max-w-[46rem] text-xl leading-relaxed">{text.summary}</p>}
      <div className="mt-5">
        <PageActions
          primary={
            isDescribed
              ? { label: words.coverageByTheme, to: formatView(matrixView({ family: id })) }
              : onMap
          }
          more={isDescribed ? [onMap] : []}
        >
          {isDescribed && (
            <Export
              {...{ ladder, view }}
              isWide
              report={async () =>
                (await import('../parts/askedReport.ts')).fetchedReport(ladder, roles, {
                  file: id,
                  title: family.title,
                })
              }
            />
          )}
        </PageActions>
      </div>
      <section aria-labelledby="family-roles" className="mt-10">
        <h2 id="family-roles" className="font-serif text-2xl">
          {words.roles}
        </h2>
        <ol className="mt-3">
          {roles.map((role) => (
            <Rung key={role.id} {...{ ladder, role, text }} />
          ))}
        </ol>
      </section>
      {ties.length > 0 && (
        <section aria-labelledby="whole-family" className="mt-10">
          <h2 id="whole-family" className="font-serif text-2xl">
            {words.ofWholeFamily}
          </h2>
          <p className="mt-1 text-soft">{words.noSingleRole}</p>
          <div className="mt-3">
            <FamilyTies ladder={ladder} ties={ties} on="family" />
          </div>
        </section>
      )}
      {shared.length > 0 && (
        <>
          <p className="mt-12 max-w-[46rem] text-soft">{words.listsApply}</p>
          <Expectations {...{ ladder, items: shared, role: undefined }} />
        </>
      )}
      <Indicators indicators={text.indicators} />
      <Hiring
        ladder={ladder}
        department={department?.title ?? ''}
        process={{ steps: text.hiring }}
      />
      {text.source && (
        <footer className="mt-12 border-t border-rule pt-4 text-[0.9375rem] text-soft">
          {phrase(words.source(<SourceNote ladder={ladder} place={{ id: text.source }} />))}
        </footer>
      )}
    </article>
  );
}

function Rung({ ladder, role, text }: { ladder: Ladder; role: Role; text: FamilyText }) {
  const own = text.roles[role.id];
  const count = own ? SECTION_KINDS.reduce((sum, section) => sum + own[section].length, 0) : 0;
  return (
    <li className="flex items-center gap-4 border-t border-rule py-3">
      <span className="numeral-column">
        <GradeNumeral role={role} size="sm" />
      </span>
      <span style={{ color: trackColour(role.track) }}>
        <Station status={role.status} />
      </span>
      <div>
        <RoleLink ladder={ladder} role={role} className="link text-lg font-semibold" />{' '}
        <StatusMark role={role} />
        <p className="text-[0.9375rem] text-soft">
          {trackTitle(ladder, role)}
          {count > 0 && words.ofItsOwn(counts.expectations(count))}
        </p>
      </div>
    </li>
  );
}

function familyWide(text: FamilyText): EffectiveExpectation[] {
  return SECTION_KINDS.flatMap((section) =>
    text[section].map((expectation) => ({
      expectation,
      section,
      origin: { kind: 'family' as const, family: text.id },
      through: '',
      alsoAskedBy: [],
      alternative: false,
    })),
  );
}
