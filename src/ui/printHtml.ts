import * as words from '#src/text/en/controls.ts';

/** Prints a document of its own rather than the page, which stays as it is. */
export function printHtml(html: string): void {
  const frame = document.createElement('iframe');
  frame.title = words.printed;
  frame.ariaHidden = 'true';
  // Kept out of sight, but not `hidden`: that would not be printed everywhere.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0';
  frame.onload = () => {
    const paper = frame.contentWindow;
    if (!paper) return;
    paper.onafterprint = () => frame.remove();
    paper.print();
  };
  frame.srcdoc = html;
  document.body.append(frame);
}
