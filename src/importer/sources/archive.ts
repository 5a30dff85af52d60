import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { InputBytes, Unpacked } from './source.ts';
import { unzip, type ZipFault } from './zip.ts';

/** Unpacks a ZIP in memory, within limits. Which of its files are read is not its business. */
export function readArchive({ file, bytes }: InputBytes): Unpacked {
  const place = placeOn(file, 0);
  const zip = unzip(bytes);
  if (!zip) {
    const why = 'it is no ZIP, is cut off, or is larger than 4 GB';
    return { inputs: [], problems: [formProblem('broken-file', place, 'archive', why)] };
  }
  const faults = [...Map.groupBy(zip.refused, ({ fault }) => fault)];
  const problems = faults.map(
    ([fault, entries]: [ZipFault, readonly { name: string }[]]): ImportProblem =>
      formProblem(
        'unread-entry',
        place,
        fault,
        entries.map(({ name }) => name),
      ),
  );
  return {
    inputs: zip.entries.map(({ name, bytes: own }) => ({ file: `${file}/${name}`, bytes: own })),
    problems,
  };
}
