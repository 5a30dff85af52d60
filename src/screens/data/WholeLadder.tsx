import * as words from '#src/text/en/data.ts';
import { phrase } from '#src/ui/phrase.ts';

const BASE = import.meta.env.BASE_URL;
const ARCHIVE = 'data/ladder.zip';
const INDEX = 'data/index.json';

/** The site's own ladder as files: all of it at once, and for other tools. */
export function WholeLadder() {
  return (
    <section aria-labelledby="whole" className="mt-12">
      <h2 id="whole" className="font-serif text-2xl">
        {words.wholeLadder}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">
        {phrase(
          words.asFiles(
            <a href={BASE + ARCHIVE} download className="link">
              {words.oneZip}
            </a>,
            <a href={BASE + INDEX} className="link">
              <code>{INDEX}</code>
            </a>,
          ),
        )}
      </p>
    </section>
  );
}
