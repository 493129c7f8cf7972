/** Rows of the tables that never leave this machine. */

/** Which device this is, where its chain and its clock stand. One row, id `this`. */
export interface DeviceRow {
  readonly id: 'this';
  readonly device: string;
  /** Last line of this device's chain. */
  readonly seq: number;
  readonly hash: string;
  /** Last stamp given or seen. */
  readonly clock: string;
  /** Last line known to be in the journal file. */
  readonly filed: number;
}

export interface PatchRow {
  readonly name: string;
  readonly at: string;
}

export interface PreferenceRow {
  readonly key: string;
  readonly value: unknown;
}

export interface DraftRow {
  readonly key: string;
  readonly value: unknown;
  /** When it was last kept, with offset. */
  readonly at: string;
}

/** What lists and search find a row by; derived, see `listingOf`. */
export interface ListingRow {
  readonly table: string;
  readonly id: string;
  readonly archived: boolean;
  readonly keys: readonly string[];
}

/** How many rows a table holds, so that no screen has to count 100,000 of them. */
export interface CountRow {
  readonly table: string;
  readonly rows: number;
  readonly archived: number;
}
