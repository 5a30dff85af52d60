/** What an archive of a whole ladder says of itself, where somebody unpacks it. */
export const archiveReadme = (
  title: string,
  organisation: string,
  asOf: string,
  license: string,
) => `${title}
${organisation}, Stand ${asOf}
${license}

dataset.json, families/: der Karriereplan, wie er gepflegt wird, mit ids.lock.json und editions/, wo es sie gibt. „npx rungs build“ und der Name dieser Datei machen eine Website daraus.
json/: dasselbe für andere Programme. index.json nennt jede Datei und ihr JSON Schema.
ladder.xlsx: alle Erwartungen als Arbeitsmappe.
ladder.csv: dieselben als eine Tabelle.
`;
