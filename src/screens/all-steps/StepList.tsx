import type { JudgedStep, StepSizes } from '#src/domain/allSteps.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Verdict } from '#src/domain/steps.ts';
import * as words from '#src/text/en/allSteps.ts';
import { VERDICT_WORDS } from '#src/text/en/steps.ts';
import { gradeInWords, gradeName } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { familyTitle } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { contentsInWords } from './sizeWords.ts';

/** More rows than this are no longer read; the export has them all. */
const MOST_ROWS = 200;

interface StepListProps {
  readonly ladder: Ladder;
  readonly sizes: StepSizes;
}

/** The steps as tables, each step with what it brings as a bar and in words: those that stand out lie open. */
export function StepList({ ladder, sizes }: StepListProps) {
  const { steps, median } = sizes;
  if (median === undefined) {
    return <Steps {...{ ladder, sizes }} caption={words.allSteps} steps={steps} />;
  }
  return VERDICTS.map((verdict) => {
    const own = steps.filter((step) => step.verdict === verdict);
    if (own.length === 0) return null;
    const title = capital(VERDICT_WORDS[verdict]);
    const table = (
      <Steps {...{ ladder, sizes }} caption={words.STEPS_THAT_ARE[verdict]} steps={own} />
    );
    const heading = (
      <>
        {title} <span className="text-base text-soft">{own.length}</span>
      </>
    );
    const isOpen = verdict !== 'usual' || own.length === steps.length;
    return isOpen ? (
      <section key={verdict} className="mt-10">
        <h2 className="border-b border-rule pb-1.5 font-serif text-2xl">{heading}</h2>
        {table}
      </section>
    ) : (
      <details key={verdict} className="mt-10">
        <summary className="border-b border-rule pb-1.5 font-serif text-2xl">{heading}</summary>
        {table}
      </details>
    );
  });
}

const VERDICTS: readonly Verdict[] = ['large', 'thin', 'usual'];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface StepsProps extends StepListProps {
  readonly caption: string;
  readonly steps: readonly JudgedStep[];
}

function Steps({ ladder, sizes, caption, steps }: StepsProps) {
  const scale = Math.max(1, sizes.steps[0]?.size ?? 1);
  const rest = steps.length - MOST_ROWS;
  return (
    <>
      <table className="block w-full table-fixed text-left md:table print:table">
        <caption className="sr-only">{words.largestFirstOf(caption)}</caption>
        {/* A head that is not seen has no say in how wide its columns are. */}
        <colgroup>
          <col className="w-[38%] print:w-[60%]" />
          <col />
          <col className="w-64 print:w-[25%]" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.asABar}</th>
            <th scope="col">{words.whatItBrings}</th>
          </tr>
        </thead>
        <tbody className="block md:table-row-group print:table-row-group">
          {steps.slice(0, MOST_ROWS).map((step) => (
            <Row
              key={`${step.from.id} ${step.to.id}`}
              {...{ ladder, step, scale }}
              median={sizes.median}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="mt-3 text-soft">{words.andMore(rest)}</p>}
    </>
  );
}

interface RowProps {
  readonly ladder: Ladder;
  readonly step: JudgedStep;
  /** How many expectations a whole bar stands for. */
  readonly scale: number;
  readonly median: number | undefined;
}

function Row({ ladder, step, scale, median }: RowProps) {
  const { from, to, measured, size } = step;
  return (
    <tr className="grid grid-cols-1 gap-y-1 border-b border-rule py-2.5 md:table-row print:table-row">
      <th scope="row" className="font-normal leading-snug md:py-2">
        <Link to={formatView(compareView([from.id, to.id]))} className="link">
          {labelOf(ladder, from)} → {labelOf(ladder, to)}
        </Link>
        <span className="block text-sm text-soft">
          {climbInWords(from, to)} · {familiesInWords(ladder, from, to)}
        </span>
      </th>
      <td className="align-middle md:pl-4 print:pl-3">
        <span aria-hidden="true" className="relative flex h-4 w-full">
          <Piece look="bg-added forced-colors:bg-[CanvasText]" share={measured.added / scale} />
          <Piece
            look="bg-changed/60 forced-colors:bg-[GrayText]"
            share={measured.changed / scale}
          />
          {median !== undefined && median <= scale && (
            <span
              className="absolute -inset-y-1 border-l-2 border-dashed border-ink/60"
              style={{ left: `${(100 * median) / scale}%` }}
            />
          )}
        </span>
      </td>
      <td className="leading-snug md:pl-4 print:pl-3">
        <b className="font-semibold tabular-nums">{size}</b>
        <span className="text-[0.9375rem] text-soft">: {contentsInWords(step)}</span>
      </td>
    </tr>
  );
}

function Piece({ look, share }: { look: string; share: number }) {
  return (
    <span className={`[print-color-adjust:exact] ${look}`} style={{ width: `${100 * share}%` }} />
  );
}

/** `Grade 8 → 9`. */
function climbInWords(from: Role, to: Role): string {
  return `${gradeName(from.grade?.value)} → ${to.grade?.value ?? gradeInWords(to)}`;
}

/** The family of a step, or both where it leads into another. */
function familiesInWords(ladder: Ladder, from: Role, to: Role): string {
  const titles = new Set([familyTitle(ladder, from), familyTitle(ladder, to)]);
  return [...titles].join(' → ');
}
