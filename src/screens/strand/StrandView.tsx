import type { Ladder } from '#src/domain/ladder.ts';
import type { Strand } from '#src/domain/role.ts';
import { growthOf } from '#src/domain/strand.ts';
import * as words from '#src/text/en/strand.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { STRANDS } from '../strands/screen.ts';
import { measureOf } from './band.ts';
import { FormerStrand } from './FormerStrand.tsx';
import { Levels } from './Levels.tsx';
import { Rise } from './Rise.tsx';
import { strandReport } from './report.ts';
import { type strandScreen, strandView } from './screen.ts';
import { legendInWords, levelsOf, reachInWords } from './words.ts';

type StrandViewProps = ScreenProps<typeof strandScreen>;

/** One skill as it grows from grade to grade. */
export function StrandView({ ladder, view, lines, strands }: StrandViewProps) {
  const strand = ladder.info.strands.find((each) => each.id === view.strand);
  if (!strand) return <FormerStrand {...{ ladder, view, lines, strands }} />;
  const growth = growthOf(ladder, strand, lines);
  const measure = measureOf(growth);
  const levels = levelsOf(strand, strands);
  const theme = ladder.info.themes.find((each) => each.id === strand.theme);
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 grow basis-64 lg:basis-[30rem]">
          <p className="eyebrow">
            <Link to={formatView(STRANDS)} className="link">
              {words.skills}
            </Link>{' '}
            · {theme?.title ?? strand.theme}
          </p>
          <h1 tabIndex={-1} className="mt-1 font-serif text-4xl leading-tight sm:text-5xl">
            {strand.title}
          </h1>
          <p className="mt-3 text-xl leading-relaxed">
            {reachInWords(growth, ladder.info.tracks.length)}
          </p>
        </div>
        {growth.roles > 0 && (
          <PageActions more={aboutGrades(ladder)}>
            <Export
              ladder={ladder}
              view={view}
              report={() => strandReport(ladder, growth, levels)}
            />
          </PageActions>
        )}
      </header>
      {growth.roles === 0 ? (
        <p className="mt-8 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
          {words.noRoleYet}
        </p>
      ) : (
        <>
          <p className="mt-4 max-w-[54rem] text-soft">{legendInWords(measure, growth)}</p>
          {measure.by === 'level' && <Levels levels={levels} />}
          <Rise {...{ ladder, growth, levels, measure }} />
        </>
      )}
      <Neighbours ladder={ladder} strand={strand} theme={theme?.title ?? strand.theme} />
    </article>
  );
}

interface NeighboursProps {
  readonly ladder: Ladder;
  readonly strand: Strand;
  readonly theme: string;
}

function Neighbours({ ladder, strand, theme }: NeighboursProps) {
  const others = ladder.info.strands.filter(
    (other) => other.theme === strand.theme && other.id !== strand.id,
  );
  return (
    <nav aria-labelledby="others" className="no-print mt-14 border-t border-rule pt-6">
      <h2 id="others" className="font-serif text-2xl">
        {phrase(words.otherSkills(others.length > 0 && words.ofTheme(theme)))}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5">
        {others.map(({ id, title }) => (
          <li key={id}>
            <Link to={formatView(strandView(id))} className="link">
              {title}
            </Link>
          </li>
        ))}
        <li>
          <Link to={formatView(STRANDS)} className="link font-semibold">
            {words.allSkills}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
