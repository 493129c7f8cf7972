import { refused, type Result } from '../../result.ts';
import { sentence } from '../orders/sentence.ts';

const sentences = {
  empty: sentence`Ce fichier est vide. Exportez de nouveau le relevé depuis le site de votre banque.`,
  spreadsheet: sentence`Ce fichier est un classeur Excel. Dans Excel, enregistrez-le au format CSV, ou choisissez CSV sur le site de votre banque.`,
  pdf: sentence`Ce fichier est un PDF. Sur le site de votre banque, choisissez l’export CSV du relevé.`,
  ofx: sentence`Ce fichier est au format des logiciels de comptes (OFX ou QIF). Sur le site de votre banque, choisissez l’export CSV.`,
  notText: sentence`Ce fichier n’est pas un texte : une image ou une archive, peut-être. Choisissez l’export CSV de votre banque.`,
  noTable: sentence`Aucune ligne de ce fichier ne porte à la fois une date et un montant. Choisissez l’export CSV des opérations du compte.`,
} as const;

/** Why a file is no bank statement, with what to do. */
export interface BankFileRefusal {
  readonly code: keyof typeof sentences;
  readonly message: string;
}

/**
 * The refusal of a file chosen by mistake.
 * @example noStatement('pdf') //=> { ok: false, error: { code: 'pdf', message: 'Ce fichier est un PDF…' } }
 */
export const noStatement = (code: BankFileRefusal['code']): Result<never, BankFileRefusal> =>
  refused({ code, message: sentences[code] });
