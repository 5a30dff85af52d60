const KEY = 'rungs.keys';

/** Whether single keys may do something wherever the focus is: who speaks to the computer can switch them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches them, for as long as the browser keeps it. */
export function switchSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Private windows and full disks may refuse.
  }
}
