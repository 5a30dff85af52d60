import { LoadError } from '#src/dataset/load.ts';
import { mayPass } from '#src/dataset/loadReason.ts';

/** Whether code could not be fetched, of which browsers say no more. */
export function isCode(error: unknown): error is Error {
  return (
    error instanceof Error &&
    /dynamically imported module|Importing a module script|Unable to preload/i.test(error.message)
  );
}

/** Whether files did not come that may well come later. */
export function isForWantOfFiles(error: unknown): boolean {
  return isCode(error) || (error instanceof LoadError && mayPass(error.reason));
}
