import { hiringOf } from '#src/domain/hiring.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { Hiring, Indicators } from '../parts/Process.tsx';
import { departmentTitle } from '../parts/Role.tsx';
import type { ScreenProps } from '../screenTypes.ts';
import { Asked } from './Asked.tsx';
import { Claims } from './Claims.tsx';
import { Head } from './Head.tsx';
import { Provenance } from './Provenance.tsx';
import { Surroundings } from './Surroundings.tsx';
import type { roleScreen } from './screen.ts';
import { useTurn } from './useTurn.ts';

const candidate = onDemand(async () => (await import('./CandidatePage.tsx')).CandidatePage);

/** Fetches what candidates see ahead of its use; answers whether it could be had. */
export async function preload({ audience }: RoleViewProps['view']): Promise<boolean> {
  return audience ? candidate.preload() : true;
}

type RoleViewProps = ScreenProps<typeof roleScreen>;

/** Everything that is known of one role. */
export function RoleView({ ladder, texts, view }: RoleViewProps) {
  const role = ladder.byId.get(view.role);
  const family = role && texts(role.family);
  const text = family?.roles[view.role];
  useTurn(view.audience);
  if (!role || !family || !text) return null;
  if (view.audience) return <candidate.Component {...{ ladder, texts, role, family, text }} />;
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <Head ladder={ladder} role={role} view={view} onIntent={candidate.preload} />
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_19rem]">
        <div className="min-w-0">
          {text.summary && <p className="max-w-[46rem] text-xl leading-relaxed">{text.summary}</p>}
          <Asked ladder={ladder} texts={texts} view={view} role={role} />
          <Indicators
            indicators={[...text.indicators, ...(role.status === 'named' ? [] : family.indicators)]}
          />
          {role.status !== 'named' && (
            <Hiring
              ladder={ladder}
              department={departmentTitle(ladder, role)}
              process={hiringOf(text, family)}
            />
          )}
          <Claims ladder={ladder} claims={text.claims} />
          <Provenance ladder={ladder} text={text} />
        </div>
        <Surroundings ladder={ladder} role={role} />
      </div>
    </article>
  );
}
