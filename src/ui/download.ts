/** Hands a file to the person as a download. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser may still read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
