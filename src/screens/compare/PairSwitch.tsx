import { useId } from 'react';

interface PairSwitchProps {
  readonly labels: readonly string[];
  /** Which two of them are shown, left and right. */
  readonly pair: readonly number[];
  readonly setPair: (pair: readonly number[]) => void;
}

/** Chooses which two of several roles stand beside each other where there is room for two. */
export function PairSwitch({ labels, pair, setPair }: PairSwitchProps) {
  const id = useId();
  const [left = 0, right = 1] = pair;
  // Choosing what stands on the other side makes the two trade places.
  const chooseLeft = (at: number) => setPair([at, at === right ? left : right]);
  const chooseRight = (at: number) => setPair([at === left ? right : left, at]);
  return (
    <div className="no-print mt-4 grid grid-cols-2 gap-3 text-[0.9375rem]">
      {(['Left', 'Right'] as const).map((name, side) => (
        <label key={name} htmlFor={`${id}${name}`} className="grid min-w-0 gap-1">
          {name}
          <select
            id={`${id}${name}`}
            value={side ? right : left}
            onChange={({ target }) => (side ? chooseRight : chooseLeft)(Number(target.value))}
            className="min-h-10 w-full rounded-md border border-edge bg-raised px-1.5"
          >
            {labels.map((label, at) => (
              <option key={`${label} ${at.toString()}`} value={at}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
