/** So much of the ink over paper; text on it stays readable in both themes. */
export function washOf(percent: number): string {
  return `color-mix(in oklab, var(--color-track-management) ${percent}%, var(--color-paper))`;
}
