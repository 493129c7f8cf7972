import { formatDay } from '../domain/dates/formatDay.ts';
import type { DependedOn } from '../domain/orders/mayUndo.ts';
import { sentence } from '../domain/orders/sentence.ts';
import { factTitle } from './factTitle.ts';

/**
 * Why a fact is not simply taken back: what rests on it.
 * @example undoRefusal({ code: 'dependedOn', by: letter }) //=> '« Annulation … émise », le 23 novembre 2026, vient après…'
 */
export const undoRefusal = ({ by }: DependedOn): string =>
  sentence`« ${factTitle(by)} », le ${formatDay(by.day)}, vient après : corrigez-le d’abord, ou assurez-vous qu’il reste juste.`;
