import { useMemo } from 'react';
import * as words from '#src/text/en/share.ts';
import { download } from '#src/ui/download.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { printHtml } from '#src/ui/printHtml.ts';
import { type Qr, qrOf, qrPng, qrSvg } from './qr.ts';
import { fileName, type Page, qrSheet } from './texts.ts';

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
          <svg
            role="img"
            aria-label={words.qrLeadsTo(page.link)}
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            shapeRendering="crispEdges"
            className="w-44 forced-color-adjust-none outline outline-edge"
          >
            <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
            <path fill="#000" d={qr.path} />
          </svg>
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
              onClick={() => printHtml(qrSheet(page, qrSvg(qr)))}
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
