import { Link } from '#src/ui/Link.tsx';

export interface Option {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** Called when one is followed. */
  readonly onFollow?: (option: Option) => void;
}

/** One of a few, as links: each state of a screen has its own address. Without scripts a page has one state only. */
export function Choice({ label, options, onFollow }: ChoiceProps) {
  return (
    <nav
      aria-label={label}
      className="no-print inline-flex flex-wrap noscript:hidden gap-1 rounded-lg bg-kept-wash p-1"
    >
      {options.map((option) => (
        <Link
          key={option.label}
          to={option.to}
          replace
          onClick={() => onFollow?.(option)}
          aria-current={option.current ? 'true' : undefined}
          className="rounded-md px-3 py-1 text-[0.9375rem] font-medium text-soft no-underline hover:text-ink border border-transparent aria-[current]:border-edge aria-[current]:bg-raised aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
