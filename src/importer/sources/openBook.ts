import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';
import type { InputBytes } from './source.ts';
import { isZip, unzip, type ZipEntry } from './zip.ts';

/** The parts of a workbook that are wanted, or why none of it is read. */
export interface OpenedBook {
  readonly entries: readonly ZipEntry[];
  readonly fault?: ImportProblem;
}

/** How the old forms of Office begin, and workbooks that a password locks. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a workbook as the archive that it is, within limits; one that is locked, broken or a bomb is a fault. */
export function openBook(
  { file, bytes }: InputBytes,
  isWanted: (name: string) => boolean,
): OpenedBook {
  const place = placeOn(file, 0);
  const fails = (fault: ImportProblem) => ({ entries: [], fault });
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) {
    const isLocked = holds(bytes, 'EncryptedPackage');
    return fails(
      isLocked
        ? tableProblem('locked-book', place)
        : tableProblem(
            'broken-book',
            place,
            'it has the old form of Excel (.xls) under another name',
          ),
    );
  }
  const unzipped = isZip(bytes) ? unzip(bytes, isWanted) : undefined;
  if (!unzipped)
    return fails(tableProblem('broken-book', place, 'it is no workbook, or only a part of one'));
  const { entries, refused } = unzipped;
  if (refused.some(({ fault }) => fault === 'encrypted'))
    return fails(tableProblem('locked-book', place));
  const large = refused.filter(({ fault }) => fault === 'too-large' || fault === 'too-many');
  if (large.length > 0)
    return fails(
      tableProblem(
        'large-book',
        place,
        large.slice(0, 5).map(({ name }) => name),
      ),
    );
  const [broken] = refused;
  if (broken) return fails(tableProblem('broken-book', place, `${broken.name} is damaged`));
  return { entries };
}

/** Whether some bytes hold a name as old Office writes it, in two bytes a letter; names stand near the start. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024));
  return (
    text.includes([...name].join('\0')) ||
    new TextDecoder('latin1').decode(bytes.subarray(-1024 * 1024)).includes([...name].join('\0'))
  );
}
