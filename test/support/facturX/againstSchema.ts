import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The official schema is not copied here: it is read where it lies beside the project, or the check says so. */
const schemaFolder = resolve(import.meta.dirname, '../../../../shared/facturx');

/** Whether the official schema lies beside the project. */
export const hasSchema = existsSync(schemaFolder);

const imported = (name: string): string =>
  `Factur-X_1.09_EN16931_urn_un_unece_uncefact_data_standard_${name}_100.xsd`;
const preload = [
  'QualifiedDataType',
  'ReusableAggregateBusinessInformationEntity',
  'UnqualifiedDataType',
].map(imported);

const read = (fileName: string) => ({
  fileName,
  contents: readFileSync(resolve(schemaFolder, fileName), 'utf8'),
});

/** What the official schema of Factur-X finds fault with. */
export async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'factur-x.xml', contents: xml },
    schema: read('Factur-X_EN16931.xsd'),
    preload: preload.map(read),
  });
  return errors.map(({ message }) => message);
}
