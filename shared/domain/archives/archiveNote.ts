import type { ArchiveHead } from './archive.ts';

/**
 * What a person reads first in an archive, with any program: what each file holds, and how to check it without Émarge.
 * @example archiveNote(manifest).startsWith('ARCHIVE DES DONNÉES') //=> true
 */
export const archiveNote = (manifest: ArchiveHead): string => `ARCHIVE DES DONNÉES D’ENCAISSEMENT
Article 286, I, 3° bis du Code général des impôts

Organisme : ${manifest.organisation}${manifest.siret ? `, SIRET ${manifest.siret}` : ''}
Période : données inscrites du ${manifest.from} au ${manifest.until}, ces deux jours compris
Produite le ${manifest.madeAt} par ${manifest.software} ${manifest.version}
${manifest.simulation ? '\nSIMULATION : archive de la démonstration, sans aucune opération réelle.\n' : ''}
CE QU’ELLE CONTIENT
reglements.jsonl  chaque règlement, remboursement ou correction : date et heure, montant TTC, payeur, moyen de
                  paiement, et le détail des factures du dossier (libellé, quantité, prix unitaire, HT, TVA, taux)
factures.jsonl    chaque facture et chaque avoir, en entier
journal.jsonl     le journal des actions : qui, quand, quoi
manifest.json     la période, le logiciel, et pour chaque fichier le nombre de lignes et l’empreinte

COMMENT LA LIRE
Tout est du texte (UTF-8). Une ligne est un objet JSON : « row » est la donnée, « prev » l’empreinte de la ligne
précédente (vide pour la première), « seal » la sienne. Les montants sont en centimes d’euro, les taux en centièmes
de pour cent (2000 = 20 %), les jours au format AAAA-MM-JJ.

COMMENT LA VÉRIFIER
« seal » = SHA-256 de « prev » suivi de « row » écrit en JSON, clés dans l’ordre alphabétique, sans espace.
La dernière empreinte et le nombre de lignes de chaque fichier sont dans manifest.json, avec l’empreinte de cette note.
L’empreinte SHA-256 du fichier ZIP est inscrite au journal d’Émarge le jour de sa production : Rapports, Archives et
vérification, « Vérifier une archive… » dit si ce fichier est bien celui-là.

Cette archive n’est pas une sauvegarde : elle ne se restaure pas, elle se garde, hors de l’ordinateur.
Émarge n’est pas un logiciel certifié : cette archive conserve les données, elle ne vaut ni certificat ni attestation.
`;
