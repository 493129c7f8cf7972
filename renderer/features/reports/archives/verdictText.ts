import type { ArchiveVerdict } from '../../../../shared/domain/archives/checkArchive.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../../shared/domain/dates/formatDay.ts';
import type { Tone } from '../../../ui/index.ts';

const period = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  formatPeriod(civilDay(from), civilDay(until));

/** What a file turned out to be, in words. */
export function verdictText(verdict: ArchiveVerdict): { readonly tone: Tone; readonly text: string } {
  switch (verdict.state) {
    case 'journalled':
      return {
        tone: 'done',
        text: `Archive intacte\u00a0: c’est bien celle qui est inscrite au journal, période ${period(verdict.archive)}.`,
      };
    case 'unknown':
      return {
        tone: 'lost',
        text: `Cette archive se tient, période ${period(verdict)}, mais ce journal ne la connaît pas\u00a0: elle vient d’un autre poste, ou elle a été refaite.`,
      };
    case 'changed':
      return {
        tone: 'lost',
        text:
          verdict.line > 0
            ? `Archive modifiée\u00a0: le fichier ${verdict.file} ne tient plus à partir de la ligne ${verdict.line}.`
            : `Archive modifiée\u00a0: le fichier ${verdict.file} n’est plus celui qui a été produit.`,
      };
    default:
      return { tone: 'lost', text: 'Ce fichier n’est pas une archive d’Émarge, ou il est illisible.' };
  }
}
