import { useId, useRef, useState } from 'react';
import type { KeptPlan } from '#src/domain/plan/plan.ts';
import { readPlanFile } from '#src/storage/plans/planFile.ts';
import * as words from '#src/text/en/planScreen.ts';
import { Icon } from '#src/ui/Icon.tsx';

interface FileChooserProps {
  readonly label: string;
  /** Given a plan that a file holds, all of it or as much as could be read. */
  readonly onPlan: (plan: KeptPlan) => void;
}

interface Said {
  readonly title: string;
  readonly problems: readonly { readonly message: string; readonly hint?: string }[];
}

/** Chooses the file of a plan, on this device alone, and says what could not be read of it. */
export function FileChooser({ label, onPlan }: FileChooserProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>();
  const read = async (file: File) => {
    const { plan, problems } = readPlanFile(await file.text(), file.name);
    setSaid(
      problems.length > 0
        ? {
            title: plan ? words.readInPart(problems.length) : words.notOpened,
            problems: problems.slice(0, MOST_TOLD),
          }
        : undefined,
    );
    if (plan) onPlan(plan);
  };
  return (
    <div>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        className="peer sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          if (file) void read(file).finally(() => (target.value = ''));
        }}
      />
      <label
        htmlFor={id}
        className="button cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus"
      >
        <Icon name="copy" /> {label}
      </label>
      <div
        role="status"
        className="not-empty:mt-3 not-empty:rounded-lg bg-changed-wash text-changed not-empty:p-4"
      >
        {said && (
          <>
            <p className="font-semibold">{said.title}</p>
            <ul className="mt-1 grid gap-1">
              {said.problems.map(({ message, hint }, at) => (
                <li key={`${at.toString()} ${message}`}>
                  {message} {hint}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

const MOST_TOLD = 5;
