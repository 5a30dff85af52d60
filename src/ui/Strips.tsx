import { type ReactNode, type RefObject, useRef } from 'react';

interface StripsProps {
  readonly label: string;
  /** What heads the first column, and how wide that is; absent where rows have their heading above them. */
  readonly first?: { readonly title: string; readonly width: string };
  readonly heads: readonly Head[];
  /** How wide every other column is at least. */
  readonly least: string;
  /** Of the table. */
  readonly className?: string;
  /** The bodies of the table. */
  readonly children: ReactNode;
}

export interface Head {
  readonly key: string;
  readonly title: string;
  /** What is seen of it, if that is more than its title: nothing that only a keyboard could reach. */
  readonly shown?: ReactNode;
  /** How wide its column is on paper, in hundredths; all are equal without. */
  readonly share?: number;
}

/** With more columns than these, heads have no room to be written across on paper. */
const MOST_ACROSS = 5;

const CELL = 'border-b border-rule bg-band p-3 text-left leading-snug font-semibold wrap-anywhere';

/**
 * A table whose heads stick to the page: what scrolls sideways would otherwise hold them within itself, so that a table
 * that is wider than the page has to be read through a slit. The heads that are seen are a strip of their own, kept in
 * step sideways with the strip of the body; those of the table itself are heard, printed, and seen without scripts.
 */
export function Strips({ label, first, heads, least, className, children }: StripsProps) {
  const [top, body] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  const minWidth = `calc(${first?.width ?? '0px'} + ${heads.length} * ${least})`;
  return (
    <div className="mt-4 rounded-lg border border-rule">
      <div
        ref={top}
        aria-hidden="true"
        data-heads=""
        className="no-print sticky top-[var(--under-bars,3.75rem)] z-10 overflow-x-auto rounded-t-lg border-b border-rule bg-band [scrollbar-width:none] noscript:hidden"
        onScroll={() => keepInStep(top, body)}
      >
        <div
          className="grid"
          style={{
            minWidth,
            gridTemplateColumns: `${first?.width ?? ''} repeat(${heads.length}, minmax(0, 1fr))`,
          }}
        >
          {first && (
            <div className={`${CELL} sticky left-0 z-1 text-[0.9375rem]`}>{first.title}</div>
          )}
          {heads.map(({ key, title, shown }) => (
            <div key={key} className={`${CELL} border-l first:border-l-0`}>
              {shown ?? title}
            </div>
          ))}
        </div>
      </div>
      <section
        ref={body}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto print:overflow-visible"
        style={{ scrollPaddingLeft: first?.width }}
        onScroll={() => keepInStep(body, top)}
      >
        <table
          className={`w-full table-fixed border-separate border-spacing-0 text-left print:min-w-0! ${className ?? ''}`}
          data-many={heads.length > MOST_ACROSS || undefined}
          style={{ minWidth }}
        >
          <colgroup>
            {first && <col className="print:w-[28mm]!" style={{ width: first.width }} />}
            {heads.map(({ key, share }) => (
              <col
                key={key}
                className="print:w-(--share)"
                style={share === undefined ? undefined : { '--share': `${share}%` }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {first && <HeadCell title={first.title} />}
              {heads.map(({ key, title }) => (
                <HeadCell key={key} title={title} />
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </section>
    </div>
  );
}

/** As high as nothing where the strip above it is seen. */
function HeadCell({ title }: { title: string }) {
  return (
    <th
      scope="col"
      className="h-0 p-0 text-left print:border-b print:border-rule print:p-1 print:text-sm noscript:p-3"
    >
      <span className="sr-only print:not-sr-only noscript:not-sr-only">{title}</span>
    </th>
  );
}

/** Setting what is there already scrolls nothing, so that the two do not answer each other without end. */
function keepInStep(
  leading: RefObject<HTMLElement | null>,
  following: RefObject<HTMLElement | null>,
): void {
  if (!leading.current || !following.current) return;
  following.current.scrollLeft = leading.current.scrollLeft;
}
