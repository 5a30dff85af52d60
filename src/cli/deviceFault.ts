/** What a device may refuse, in words: nothing of it is a fault of the program. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, or choose another place',
  EDQUOT: 'Your share of the disk is full. Make room, or choose another place',
  EROFS: 'This disk can only be read. Choose another place',
  EACCES: 'This may not be read or written by you. Change its permissions, or choose another place',
  EPERM: 'This may not be changed by you. Change its permissions, or choose another place',
  EMFILE: 'Too many files are open at once. Close other programs, or raise the limit (ulimit -n)',
  ENAMETOOLONG: 'The path is too long for this disk. Choose a place nearer to its root',
};

/** What to tell a person of an error that the device is at fault for; nothing where it is another. */
export function deviceFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code } = error;
  const words = typeof code === 'string' && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (words === undefined) return undefined;
  return 'path' in error && typeof error.path === 'string'
    ? `${words}: ${error.path}`
    : `${words}.`;
}
