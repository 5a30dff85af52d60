import { useEffect, useState } from 'react';
import { type Keeping, readDevice } from '#src/storage/plans/permanence.ts';

/** How long this browser keeps what is opened, once it has said so. */
export function useKeeping(): Keeping | undefined {
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    let isGone = false;
    void readDevice().then((read) => {
      if (!isGone) setKeeping(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return keeping;
}
