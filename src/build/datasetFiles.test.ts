import { expect, test } from 'vitest';
import { compileDataset } from '#src/dataset/compile.ts';
import { reportAfter } from '#src/dataset/fixture.ts';
import { datasetFiles } from './datasetFiles.ts';

test('while developing, the page says the language of the dataset and where its ladder is', async () => {
  const { dataset } = reportAfter((files) => {
    files.dataset.language = 'de-CH';
  });
  if (!dataset) throw new Error('it has errors');
  const compiled = compileDataset(dataset, [], (name) => name);
  const { transformIndexHtml } = datasetFiles({ folder: '.', compiled: async () => compiled });
  const html = '<!doctype html>\n<html lang="en">\n<head></head>';
  if (typeof transformIndexHtml !== 'function') throw new Error('it makes no page');
  const made = await transformIndexHtml.call({} as never, html, {} as never);
  expect(made).toContain(
    '<html lang="de-CH" data-forms="de-CH" data-ladder="data/ladder-packed.json" data-table="data/addresses.json">',
  );
  expect(made).toContain('href="/data/ladder-packed.json">');
});
