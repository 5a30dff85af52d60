export const copied = 'Copied';
export const copiedToClipboard = 'Copied to the clipboard';
export const copyFromHere = 'Copy it from here:';
export const printed = 'What is printed';
