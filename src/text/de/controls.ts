export const copied = 'Kopiert';
export const copiedToClipboard = 'In die Zwischenablage kopiert';
export const copyFromHere = 'Von hier kopieren:';
export const printed = 'Was gedruckt wird';
