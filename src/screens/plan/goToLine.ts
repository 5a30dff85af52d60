/** Opens a line and brings it into view with the focus on it. The address stays as it is. */
export function goToLine(place: string): void {
  const line = document.getElementById(place);
  if (!(line instanceof HTMLDetailsElement)) return;
  line.open = true;
  const summary = line.querySelector('summary');
  summary?.scrollIntoView({ block: 'start' });
  summary?.focus({ preventScroll: true });
}
