import type { Reading } from '#src/domain/effective.ts';
import * as words from '#src/text/en/expectations.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { formatView, type View } from '../registry.ts';

type ReadView = Extract<View, { readonly as: Reading }>;

/** Whether what a role inherits is shown too, as links to the same screen either way. */
export function ReadingChoice({ view }: { view: ReadView }) {
  const option = (label: string, as: Reading) => ({
    label,
    to: formatView({ ...view, as }),
    current: view.as === as,
  });
  return (
    <Choice
      label={words.whichExpectations}
      options={[option(words.includingInherited, 'effective'), option(words.ownPageOnly, 'stated')]}
    />
  );
}
