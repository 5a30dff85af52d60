import { evidenceAddress } from './evidenceAddress.ts';

/** An address as it was typed, as a link where it can be followed. It tells nobody where it was followed from. */
export function EvidenceLink({ link }: { link: string }) {
  const address = evidenceAddress(link);
  if (!address) return <span className="wrap-anywhere">{link}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" className="link wrap-anywhere">
      {link.replace(/^https?:\/\//, '')}
    </a>
  );
}
