import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import { sha256Hex } from '../../../shared/records/chain.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import type { Result } from '../../../shared/result.ts';
import { refused } from '../../../shared/result.ts';
import { type CommitRefusal, type Committed, commit, organisationId } from '../../db/index.ts';
import { imageType } from './imageType.ts';

type OrganisationFields = Partial<Omit<Organisation, 'id' | 'v' | 'scope' | 'stamps'>>;

/** Sets fields of the organisation; `label` is the journal's sentence. */
export const saveOrganisation = (
  label: string,
  fields: OrganisationFields,
  base?: Readonly<Record<string, string>>,
): Promise<Result<Committed, CommitRefusal>> =>
  commit({ label, set: [{ table: 'organisation', id: organisationId, fields, ...(base ? { base } : {}) }] });

/** A logo prints at 40 mm at most: beyond this it only weighs on every document. */
const logoBytesAtMost = 1_000_000;

/** Keeps a logo, PNG or JPEG as its bytes say, and puts it at the head of the documents to come. */
export async function saveLogo(bytes: Uint8Array): Promise<Result<Committed, CommitRefusal | SpokenRefusal>> {
  const type = imageType(bytes);
  if (!type)
    return refused({
      code: 'notAnImage',
      message: 'Ce fichier n’est ni un PNG ni un JPEG. Choisissez-en un autre.',
    });
  if (bytes.length > logoBytesAtMost)
    return refused({
      code: 'tooLarge',
      message: 'Ce logo pèse plus de 1 Mo : il alourdirait chaque document. Réduisez-le, puis recommencez.',
    });
  const sha256 = sha256Hex(bytes);
  return commit({
    label: 'Logo changé',
    set: [{ table: 'organisation', id: organisationId, fields: { logo: sha256 } }],
    attach: [{ sha256, bytes, type }],
  });
}
