import { type CivilDay, civilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { TermsParameters } from './parameters.ts';
import { settingsOfDossier } from './termsOfDossier.ts';
import { publishedVersions } from './versionInForce.ts';
import { isBoundToVersion } from './versionOfDossier.ts';

/** What an order lives under from a day on. */
export interface SettingsFrom {
  readonly from: CivilDay;
  readonly settings: Partial<TermsParameters>;
}

/** The first day there is: before any version began. */
const ever = civilDay('1900-01-01');

/**
 * What an order that was not issued yet lives under, from each day on: the model, then each version as it begins.
 * Empty for an order that keeps its version, and where there is none to follow.
 * @example settingsToCome(draft).map(({ from }) => from) //=> ['1900-01-01', '2026-01-01', '2027-01-01']
 */
export function settingsToCome(dossier: Dossier): readonly SettingsFrom[] {
  if (isBoundToVersion(dossier)) return [];
  const days = publishedVersions(dossier.versions ?? []).map(({ from }) => from);
  if (days.length === 0) return [];
  return [ever, ...new Set(days)].map((from) => ({ from, settings: settingsOfDossier(dossier, from) }));
}
