import * as words from '#src/text/en/roles.ts';
import { ROLE_ORDERS, ROLES, type RoleOrder } from './screen.ts';

interface SortProps {
  readonly order: RoleOrder;
  readonly onChange: (order: RoleOrder) => void;
}

/** By what the list is sorted. */
export function Sort({ order, onChange }: SortProps) {
  return (
    <label className="ml-auto flex min-w-0 items-center gap-2 text-[0.9375rem] whitespace-nowrap">
      <span className="max-sm:sr-only">{words.sortBy}</span>
      <select
        className="min-h-9.5 min-w-0 rounded-lg border border-edge bg-raised px-2 lg:min-h-11"
        value={order}
        onChange={({ target }) =>
          onChange(ROLE_ORDERS.find((each) => each === target.value) ?? ROLES.sort)
        }
      >
        {ROLE_ORDERS.map((each) => (
          <option key={each} value={each}>
            {words.ORDER_WORDS[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
