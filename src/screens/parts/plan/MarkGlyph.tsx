import type { Mark } from '#src/domain/plan/plan.ts';

/** What each mark looks like as a station of a line: it fills as it is reached. Apart in shape, not only in colour. */
const SHAPES = {
  'not-yet': <circle cx="10" cy="10" r="6.5" fill="none" />,
  sometimes: (
    <>
      <circle cx="10" cy="10" r="6.5" fill="none" />
      <path d="M3.5 10a6.5 6.5 0 0 0 13 0z" fill="currentColor" stroke="none" />
    </>
  ),
  consistently: <circle cx="10" cy="10" r="6.5" fill="currentColor" />,
  'helping-others': (
    <>
      <circle cx="10" cy="10" r="8.5" fill="none" strokeWidth="1.5" />
      <circle cx="10" cy="10" r="4.5" fill="currentColor" />
    </>
  ),
} satisfies Readonly<Record<Mark, React.ReactNode>>;

/** A mark as a sign. It says nothing by itself: words stand beside it, or in the table that it stands in. */
export function MarkGlyph({ mark, size = 20 }: { mark: Mark | undefined; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className="shrink-0"
    >
      {mark ? (
        SHAPES[mark]
      ) : (
        <circle cx="10" cy="10" r="6.5" strokeWidth="1.5" strokeDasharray="2.2 2.4" />
      )}
    </svg>
  );
}
