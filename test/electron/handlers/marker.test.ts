import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../../../electron/handlers/disk.ts';
import { readMarker, writeMarker } from '../../../electron/handlers/marker.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { diskFullAt } from './fullDisk.ts';

const home = temporaryFolder();
let dataFolder = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  dataFolder = join(home, String(tests));
  mkdirSync(dataFolder);
});

const marker = { device: 'd1', seq: 12, hash: 'abc', counts: { clients: 3 }, schemaVersion: 1 };

describe('the marker', () => {
  test('is nothing on a machine that never ran Émarge', async () => {
    expect(await readMarker({ disk, dataFolder })({})).toEqual({ ok: true, value: { marker: null } });
  });

  test('comes back as it was written, with the fields that a later version added', async () => {
    const later = { ...marker, sealedAt: '2027-01-01' };
    expect(await writeMarker({ disk, dataFolder })({ marker: later })).toEqual({ ok: true, value: {} });
    expect(await readMarker({ disk, dataFolder })({})).toEqual({ ok: true, value: { marker: later } });
    expect(readdirSync(dataFolder)).toEqual(['marker.json']);
  });

  test('a full disk keeps the one before', async () => {
    await writeMarker({ disk, dataFolder })({ marker });
    const answer = await writeMarker({ disk: diskFullAt(1), dataFolder })({ marker: { ...marker, seq: 13 } });
    expect(answer).toMatchObject({ error: { code: 'diskFull' } });
    expect(await readMarker({ disk, dataFolder })({})).toEqual({ ok: true, value: { marker } });
  });

  test.each(['', '{"device":', '{"device":"d1"}', 'null'])(
    'a file that is no marker (%j) counts as none',
    async (text) => {
      writeFileSync(join(dataFolder, 'marker.json'), text);
      expect(await readMarker({ disk, dataFolder })({})).toEqual({ ok: true, value: { marker: null } });
    },
  );
});
