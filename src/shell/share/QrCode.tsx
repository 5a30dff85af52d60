import { useMemo } from 'react';
import * as words from '#src/text/en/share.ts';
import { download } from '#src/ui/download.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { printSheet } from '#src/ui/printSheet.ts';
import { type Qr, qrOf, qrPng, qrSvg } from './qr.ts';
import { fileName, type Page } from './texts.ts';

interface QrCodeProps {
  readonly page: Page;
  readonly say: (said: string) => void;
}

/** The link as a QR code, for slides and paper. */
export function QrCode({ page, say }: QrCodeProps) {
  const qr = useMemo(() => qrOf(page.link), [page.link]);
  const save = (ending: string, file: Blob) => {
    const name = `${fileName(page.title)}-qr.${ending}`;
    download(name, file);
    say(words.savedAs(name));
  };
  const saveSvg = (code: Qr) => save('svg', new Blob([qrSvg(code)], { type: 'image/svg+xml' }));
  const savePng = (code: Qr) =>
    qrPng(code).then(
      (file) => save('png', file),
      () => say(words.couldNotPaint),
    );
  return (
    <section aria-labelledby="share-qr" className="border-t border-rule pt-4">
      <h3 id="share-qr" className="font-semibold">
        {words.qrCode}
      </h3>
      {qr ? (
        <div className="mt-2 flex flex-wrap items-end gap-x-6 gap-y-3">
          {/* Dark on light in both themes: many readers do not take it the other way round. */}
          <Code
            qr={qr}
            label={words.qrLeadsTo(page.link)}
            className="w-44 forced-color-adjust-none outline outline-edge"
          />
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button" onClick={() => void savePng(qr)}>
              <Icon name="save" />
              {words.saveAsPng}
            </button>
            <button type="button" className="button" onClick={() => saveSvg(qr)}>
              <Icon name="save" />
              {words.saveAsSvg}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => printSheet(page.title, <QrSheet {...{ page, qr }} />, SHEET_STYLES)}
            >
              <Icon name="print" />
              {words.printIt}
            </button>
          </div>
        </div>
      ) : (
        <p className="mt-1 text-soft">{words.tooLong}</p>
      )}
    </section>
  );
}

interface CodeProps {
  readonly qr: Qr;
  readonly label: string;
  readonly className?: string;
}

function Code({ qr: { size, path }, label, className }: CodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** For paper: the code, and beneath it what it leads to. */
function QrSheet({ page, qr }: { page: Page; qr: Qr }) {
  return (
    <>
      <Code qr={qr} label={words.qrLeadsTo(page.link)} />
      <h1>{page.title}</h1>
      <p>{page.link}</p>
    </>
  );
}

const SHEET_STYLES =
  'body{margin:2cm;font:16pt/1.4 Georgia,serif;text-align:center;overflow-wrap:anywhere}svg{width:9cm;height:9cm}p{font:11pt/1.4 sans-serif}';
