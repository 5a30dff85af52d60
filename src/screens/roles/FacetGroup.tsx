import { useState } from 'react';
import type { Facet, Listing } from '#src/domain/listing.ts';
import { matchesTyping } from '#src/domain/nearest.ts';
import type { Titled } from '#src/domain/role.ts';
import * as words from '#src/text/en/roles.ts';
import { inDigits } from '#src/text/format.ts';
import { type Offer, offersOf } from './facets.ts';

/** More values than this begin with the first of them. */
const SHORT = 10;
const FIRST = 8;
/** More values than this are searched. */
const AT_A_GLANCE = 20;
/** As many values as are shown together. */
const MOST = 60;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly options: readonly Titled[];
  readonly counts: Listing['counts'];
  readonly chosen: readonly string[];
  /** Whether it is open from the start, though nothing of it is chosen. */
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** The values of one facet with how many roles each would show, folded where little speaks for it. */
export function FacetGroup(props: FacetGroupProps) {
  const { facet, options, counts, chosen, onToggle } = props;
  const [isOpen] = useState(props.isOpen || chosen.length > 0);
  // What was ever chosen here keeps its place, so that nothing goes from under the pointer or the focus.
  const [kept, keep] = useState(chosen);
  const [isWhole, setWhole] = useState(false);
  const [typed, type] = useState('');
  const { name, find } = words.FACET_WORDS[facet];
  const offers = offersOf(options, facet, counts, [...kept, ...chosen]);
  const isLong = facet !== 'grades' && offers.length > SHORT;
  const isSearched = isLong && isWhole && offers.length > AT_A_GLANCE;
  const matching = isSearched ? offers.filter((offer) => matchesTyping(offer, typed)) : offers;
  const isFirst = ({ id }: Offer, place: number) =>
    place < FIRST || chosen.includes(id) || kept.includes(id);
  const shown = isLong && !isWhole ? offers.filter(isFirst) : matching.slice(0, MOST);
  const toggle = (id: string) => {
    keep([...new Set([...kept, id])]);
    onToggle(id);
  };
  if (offers.length === 0) return null;
  return (
    <details open={isOpen} className="min-w-0 border-t border-rule max-lg:first:border-t-0">
      <summary className="eyebrow min-h-11 content-center py-2 lg:min-h-9">
        {name}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset aria-label={name} className="min-w-0 pb-2">
        {isSearched && (
          <input
            type="search"
            aria-label={find}
            placeholder={find}
            className="my-1 min-h-11 w-full rounded-lg border border-edge bg-raised px-2.5 placeholder:text-soft lg:min-h-9.5"
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        )}
        <div className={facet === 'grades' ? 'grid grid-cols-2 gap-x-4' : undefined}>
          {shown.map((offer) => (
            <Value
              key={offer.id}
              offer={offer}
              isWide={facet === 'grades' && offer.id !== offer.title}
              isChosen={chosen.includes(offer.id)}
              onToggle={toggle}
            />
          ))}
        </div>
        {isSearched && (
          <p role="status" className="px-1 pt-1 text-[0.9375rem] text-soft">
            {restInWords(matching.length)}
          </p>
        )}
        {isLong && (
          <button
            type="button"
            aria-expanded={isWhole}
            className="link min-h-11 px-1 text-[0.9375rem] lg:min-h-9"
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? words.showFewer : words.showAll(inDigits(offers.length))}
            <span className="sr-only">{words.ofFacet(name)}</span>
          </button>
        )}
      </fieldset>
    </details>
  );
}

function restInWords(matching: number): string {
  if (matching === 0) return words.nothingMatches;
  return matching > MOST ? words.andMore(inDigits(matching - MOST)) : '';
}

interface ValueProps {
  readonly offer: Offer;
  /** Whether it needs the room of two. */
  readonly isWide: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}

function Value({ offer: { id, title, count }, isWide, isChosen, onToggle }: ValueProps) {
  return (
    <label
      className={`flex min-h-11 items-center gap-2.5 rounded px-1 py-1 text-[0.9375rem] leading-snug hover:bg-band lg:min-h-8 ${isWide ? 'col-span-2' : ''}`}
    >
      <input
        type="checkbox"
        className="size-4 shrink-0"
        checked={isChosen}
        onChange={() => onToggle(id)}
      />
      <span className="grow wrap-anywhere">{title}</span>
      <span className="shrink-0 wrap-normal tabular-nums text-soft">
        {inDigits(count)}
        <span className="sr-only">{words.afterCount(count)}</span>
      </span>
    </label>
  );
}
