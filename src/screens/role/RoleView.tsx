import { atEdition } from '#src/domain/editionIds.ts';
import { hiringOf } from '#src/domain/hiring.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { changedInWords } from '#src/text/stepWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { compareView } from '../compare/screen.ts';
import { EditLink } from '../parts/EditLink.tsx';
import { Hiring, Indicators } from '../parts/Process.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { departmentTitle } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Around, preloadAround } from './Around.tsx';
import { Asked } from './Asked.tsx';
import { Claims } from './Claims.tsx';
import { Head } from './Head.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { roleScreen } from './screen.ts';

/** Of most pages nobody has said who keeps them. */
const upkeep = onDemand(async () => (await import('../parts/Upkeep.tsx')).Upkeep);

const undescribed = onDemand(async () => (await import('./Undescribed.tsx')).Undescribed);

type RoleViewProps = ScreenProps<typeof roleScreen>;

/** Fetches what only some roles show ahead of its use; answers whether it could be had. */
export async function preload(
  { role }: RoleViewProps['view'],
  ladder: Promise<Ladder>,
): Promise<boolean> {
  const known = await ladder;
  const shown = known.byId.get(role);
  const ready = await Promise.all([
    shown?.status !== 'named' || undescribed.preload(),
    !shown || preloadAround(known, shown),
    // Its text says whether it is wanted, and has not come: a page that is rendered ahead has it, another waits.
    !import.meta.env.SSR || upkeep.preload(),
  ]);
  return ready.every(Boolean);
}

/** Everything that is known of one role. */
export function RoleView({ ladder, texts, view }: RoleViewProps) {
  const role = ladder.byId.get(view.role);
  const family = role && texts(role.family);
  const text = family?.roles[view.role];
  if (!role || !family || !text) return null;
  const isDescribed = role.status !== 'named';
  return (
    <article
      className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6"
      data-sources={view.sources ?? 'hide'}
    >
      <Head {...{ ladder, texts, role, view }} />
      <NextSteps {...{ ladder, texts, role }} />
      {text.changed && (
        <p className="mt-3 text-[0.9375rem]">
          <Link
            to={formatView(
              compareView([atEdition(role.id, text.changed.since), role.id], {
                as: text.changed.as ?? 'effective',
              }),
            )}
            className="link"
          >
            {changedInWords(text.changed)}
          </Link>
        </p>
      )}
      <div className="mt-4 grid gap-x-14 gap-y-10 sm:mt-6 lg:grid-cols-[1fr_19rem] print:block">
        <div className="min-w-0">
          {(text.draft || text.owner || text.review) && <upkeep.Component {...text} />}
          {text.summary && (
            <p className="max-w-[46rem] leading-normal sm:text-xl sm:leading-relaxed">
              {text.summary}
            </p>
          )}
          {isDescribed ? (
            <Asked {...{ ladder, texts, view, role }} />
          ) : (
            <undescribed.Component {...{ ladder, texts, role, text }} />
          )}
          <Indicators
            indicators={[...text.indicators, ...(isDescribed ? family.indicators : [])]}
          />
          {isDescribed && (
            <Hiring
              ladder={ladder}
              department={departmentTitle(ladder, role)}
              process={hiringOf(text, family)}
            />
          )}
          <Claims ladder={ladder} claims={text.claims} />
          {isDescribed && <Provenance ladder={ladder} text={text} />}
          {text.edit && (
            <p className="mt-2">
              <EditLink to={text.edit} />
            </p>
          )}
        </div>
        <Around ladder={ladder} role={role} />
      </div>
    </article>
  );
}
