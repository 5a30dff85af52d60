import type { Answered, Asked } from '#src/screens/open/messages.ts';
import { startReader } from '#src/screens/open/startReader.ts';

/**
 * Makes the files of an opened ladder anew of its folder, away from the page, since another version of the program made
 * those that are kept. Answers whether that went well.
 */
export function renew(n: number): Promise<boolean> {
  const worker = startReader();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    if (data.kind === 'kept') resolve(true);
    if (data.kind === 'failed') resolve(false);
  };
  worker.onerror = () => resolve(false);
  worker.onmessageerror = () => resolve(false);
  worker.postMessage({ kind: 'renew', n } satisfies Asked);
  return promise.finally(() => worker.terminate());
}
