/** What may come in the way of keeping anything in a database of the browser. */
export type StoreFault =
  /** The browser keeps nothing here: a private window, or storage that was switched off. */
  | 'denied'
  /** There is no room left. */
  | 'full'
  /** It was kept by a newer version of this program, which this one cannot read. */
  | 'newer'
  /** Whatever else the browser says. */
  | 'failed';

/** By the names of the faults of a browser; a database that cannot be opened at all counts as denied. */
const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
};

/** What a fault that a browser threw comes to. */
export function faultOf(fault: unknown): StoreFault {
  return (fault instanceof Error && FAULTS[fault.name]) || 'failed';
}
