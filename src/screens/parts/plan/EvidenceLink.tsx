/** An address as it was typed, as a link where it can be followed. It tells nobody where it was followed from. */
export function EvidenceLink({ link }: { link: string }) {
  const address = addressOf(link);
  if (!address) return <span className="wrap-anywhere">{link}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" className="link wrap-anywhere">
      {link.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** The whole address of what somebody typed; nothing where it is none that a link may lead to. */
function addressOf(link: string): string | undefined {
  const whole = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(link.trim()) ? `https://${link.trim()}` : link;
  const url = URL.parse(whole);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
