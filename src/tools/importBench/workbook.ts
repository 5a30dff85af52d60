import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const LINKS = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;
const HEAD = ['Job Title', 'Grade', 'Job Family', 'Competency', 'Expectation'];

/** An Excel workbook of many long tables, a job family a sheet: ten roles each, with a competency a row. */
export function workbook(sheets: number, rows: number): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const type = (part: string) =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type('worksheet')}"/>`).join('')}</Types>`,
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${numbers.map((n) => `<sheet name="Family ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      numbers.map((n) => ['worksheet', `worksheets/sheet${n}.xml`]),
    ),
  };
  for (const n of numbers) parts[`xl/worksheets/sheet${n}.xml`] = sheet(n, rows);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function sheet(family: number, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const grade = (at % 10) + 1;
    return [
      `Keeper ${family} Step ${grade}`,
      String(grade),
      `Family ${family}`,
      `Skill ${at % 7}`,
      `Does what step ${grade} asks, number ${at}`,
    ];
  });
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${[HEAD, ...rows].map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;
}
