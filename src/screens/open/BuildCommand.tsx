import { OPEN_WORDS } from '#src/text/en/open.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** The command that makes a site of a downloaded folder, by the name of its file. */
export function BuildCommand({ file }: { readonly file: string }) {
  const command = `npx rungs build ${file}`;
  return (
    <p className="mt-3 flex flex-wrap items-center gap-3">
      <code className="rounded-lg border border-rule bg-band px-3 py-1.5 wrap-anywhere">
        {command}
      </code>
      <span className="noscript:hidden">
        <CopyButton text={() => command}>{OPEN_WORDS.copyCommand}</CopyButton>
      </span>
    </p>
  );
}
