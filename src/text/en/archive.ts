/** What an archive of a whole ladder says of itself, where somebody unpacks it. */
export const archiveReadme = (
  title: string,
  organisation: string,
  asOf: string,
  license: string,
) => `${title}
${organisation}, as of ${asOf}
${license}

dataset.json, families/: the ladder as it is kept, with ids.lock.json and editions/ where it has them. “npx rungs build” and the name of this file make a site of it.
json/: the same for other tools. index.json names every file and its JSON Schema.
ladder.xlsx: all that is asked, as a workbook.
ladder.csv: the same as one table.
`;
