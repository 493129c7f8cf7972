/** A blank to be filled by hand, as long as what goes there. */
const blank = '…………………………………………';

/** What is on the page, and in what is printed: paragraphs of the model. */
export interface Attestation {
  readonly title: string;
  readonly notice: string;
  readonly paragraphs: readonly string[];
}

/**
 * The individual attestation of a publisher (BOI-LETTRE-000242, CGI 286 I 3° bis), as a model: nobody is named and
 * nothing is signed. Only a publisher whose real activity is software may deliver it.
 * @example attestationModel('1.2.0').paragraphs[0] //=> 'Je soussigné(e), …'
 */
export const attestationModel = (version: string): Attestation => ({
  title: 'Attestation individuelle relative à un logiciel ou système de caisse',
  notice:
    'Modèle, à remplir et à signer par l’éditeur. Sans la signature de l’éditeur et celle de l’organisme, il n’atteste rien.',
  paragraphs: [
    `Je soussigné(e), ${blank}, représentant(e) légal(e) de la société ${blank} (SIREN ${blank}), éditrice du logiciel Émarge, atteste que ce logiciel, dans sa version ${version}, sous le numéro de licence ${blank}, mis sur le marché à compter du ${blank}, satisfait aux conditions d’inaltérabilité, de sécurisation, de conservation et d’archivage des données en vue du contrôle de l’administration fiscale, prévues au 3° bis du I de l’article 286 du Code général des impôts.`,
    `J’atteste que la dernière version majeure de ce logiciel est identifiée par la racine suivante\u00a0: ${blank}, et que les versions mineures développées ultérieurement sont ou seront identifiées par les subdivisions suivantes de cette racine\u00a0: ${blank}. Je m’engage à ce que ces subdivisions ne servent qu’à identifier des versions mineures, à l’exclusion de toute version majeure.`,
    `Fait à ${blank}, le ${blank}. Signature du représentant légal de l’éditeur\u00a0: ${blank}`,
    `Je soussigné(e), ${blank}, représentant(e) légal(e) de ${blank}, certifie avoir acquis le ${blank}, auprès de ${blank}, le logiciel désigné ci-dessus, et l’utiliser depuis le ${blank} pour enregistrer les règlements de mes clients.`,
    `Fait à ${blank}, le ${blank}. Signature\u00a0: ${blank}`,
    'L’établissement ou l’usage d’une fausse attestation est un délit puni de trois ans d’emprisonnement et de 45\u00a0000 euros d’amende (article 441-1 du Code pénal).',
  ],
});
