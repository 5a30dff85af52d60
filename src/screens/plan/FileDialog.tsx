import type { DialogProps } from './dialogs.tsx';
export function FileDialog(_: DialogProps) {
  return null;
}
