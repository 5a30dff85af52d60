import type { Ladder } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/strands.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { LADDER } from '../ladder/screen.ts';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { strandView } from '../strand/screen.ts';
import { Scale, Span } from './Span.tsx';
import type { strandsScreen } from './screen.ts';
import { type StrandSpan, spanInWords, spansByTheme, type ThemeSpans } from './spans.ts';

type StrandsViewProps = ScreenProps<typeof strandsScreen>;

/** Every strand by theme, with how far it reaches on the scale of grades. */
export function StrandsView({ ladder, strands }: StrandsViewProps) {
  const themes = spansByTheme(ladder, strands);
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{ladder.info.organisation.name}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-4xl leading-tight sm:text-5xl">
        {words.skills}
      </h1>
      <p className="mt-4 max-w-[46rem] text-xl leading-relaxed">
        {phrase(words.lead(themes.length > 0 && words.openOne))}
      </p>
      {themes.length === 0 ? (
        <Empty />
      ) : (
        <div className="mt-10 grid gap-10">
          {themes.map((each, at) => (
            <Theme key={each.theme.id} ladder={ladder} {...each} colour={colourOf(at)} />
          ))}
        </div>
      )}
    </article>
  );
}

const COLOURS = 8;

/** Neighbouring themes differ in colour; the name of each stands above. */
function colourOf(at: number): string {
  return `var(--color-line-${(at % COLOURS) + 1})`;
}

const ROW =
  'grid grid-cols-[minmax(0,1fr)_5.5rem] items-center gap-x-5 gap-y-1 wrap-anywhere md:grid-cols-[15rem_minmax(0,1fr)_4.5rem_6.5rem] lg:grid-cols-[19rem_minmax(0,1fr)_5rem_7.5rem]';

function Theme({ ladder, theme, spans, colour }: ThemeSpans & { ladder: Ladder; colour: string }) {
  const id = `theme-${theme.id}`;
  return (
    <section aria-labelledby={id}>
      <div className={`${ROW} pb-1.5`}>
        <h2 id={id} className="font-serif text-2xl leading-tight max-md:col-span-2">
          {theme.title}
        </h2>
        <div aria-hidden="true" className="hidden md:block">
          <Scale ladder={ladder} />
        </div>
      </div>
      <ul>
        {spans.map((span) => (
          <Row key={span.strand.id} {...{ ladder, span, colour }} />
        ))}
      </ul>
    </section>
  );
}

function Row({ ladder, span, colour }: { ladder: Ladder; span: StrandSpan; colour: string }) {
  const { strand, roles, ranks } = span;
  const isAsked = roles > 0;
  return (
    <li className={`${ROW} border-t border-rule py-2.5`}>
      <Link
        to={formatView(strandView(strand.id))}
        className={`link leading-snug ${isAsked ? 'font-semibold' : ''}`}
      >
        {strand.title}
      </Link>
      <span
        className="relative order-3 h-6 self-stretch md:order-none md:h-auto md:-my-2.5"
        style={{ color: colour }}
      >
        <Span ranks={ranks} grades={ladder.info.grades.length} />
      </span>
      <span className="text-[0.9375rem] text-right text-soft tabular-nums">
        {isAsked && counts.roles(roles)}
      </span>
      <span className="order-4 text-right text-[0.9375rem] text-soft md:order-none md:text-left">
        {spanInWords(ladder, span)}
      </span>
    </li>
  );
}

function Empty() {
  return (
    <div className="mt-10 max-w-[46rem] rounded-lg border border-dashed border-edge p-6">
      <p className="font-serif text-2xl">{words.noneYet}</p>
      <p className="mt-2">
        {phrase(
          words.nameThem(<code>strands</code>, <code>dataset.json</code>, <code>strand</code>),
        )}
      </p>
      <p className="mt-4">
        <Link to={formatView(LADDER)} className="button">
          {words.seeMap}
        </Link>
      </p>
    </div>
  );
}
