import type { Expectation } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';

interface ExpectationPointsProps {
  readonly expectation: Expectation;
  /** How its lists are marked and set. */
  readonly className?: string;
}

/** The points that an expectation is made of, and what it may look like: the latter is told beside it, never asked. */
export function ExpectationPoints({ expectation, className }: ExpectationPointsProps) {
  const { details, examples } = expectation;
  return (
    <>
      {details && <Points points={details} className={className} />}
      {examples && (
        <>
          <p className="mt-1 text-soft">{words.forExample}</p>
          <Points points={examples} className={className} />
        </>
      )}
    </>
  );
}

interface PointsProps {
  readonly points: readonly string[];
  readonly className: string | undefined;
}

function Points({ points, className = 'list-disc' }: PointsProps) {
  return (
    <ul className={`mt-1 pl-5 text-soft ${className}`}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
