import { useState } from 'react';
import type { KeptPlan } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import type { ShelfKeeper } from '../parts/plan/shelf.ts';
import { FileChooser } from './FileChooser.tsx';
import { WhoseFile } from './WhoseFile.tsx';

/** Opens the file of a plan where there is none yet. */
export function FileOpener({ keeper }: { keeper: ShelfKeeper }) {
  const [plan, setPlan] = useState<KeptPlan>();
  return (
    <>
      <FileChooser label={words.openFile} onPlan={setPlan} />
      {plan && <WhoseFile plan={plan} keeper={keeper} />}
    </>
  );
}
