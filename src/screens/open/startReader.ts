/** Starts what reads files. A browser may refuse it. */
export function startReader(): Worker {
  return new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });
}
