import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { aDirectory, aStore, wide } from './a-store.ts';

const opening = (directory: string) => openStore({ directory, bounds: wide });

describe('a directory', () => {
  it('is made, with its parents, for this user alone', async () => {
    const directory = join(aDirectory(), 'deep', 'down');
    await aStore({ directory });
    expect(existsSync(join(directory, 'bkgraph.db'))).toBe(true);
  });

  it('that is a file is told so', async () => {
    const path = join(aDirectory(), 'file');
    writeFileSync(path, '');
    await expect(opening(path)).rejects.toThrow(`${path} is no directory; use another`);
  });

  it('that is in use is told so, and free again after its process has closed it', async () => {
    const directory = aDirectory();
    const first = await aStore({ directory });
    await expect(opening(directory)).rejects.toThrow(
      `${directory} is in use by another bkgraph; give each its own`,
    );
    await first.close();
    await (await opening(directory)).close();
  });
});

describe('a file', () => {
  it('that is damaged is told so, and left as it is', async () => {
    const directory = aDirectory();
    writeFileSync(join(directory, 'bkgraph.db'), 'no database'.repeat(1_000));
    await expect(opening(directory)).rejects.toThrow(
      `${directory} holds a file bkgraph.db that is damaged; move it away, or restore it`,
    );
  });

  it('that is a directory is told so', async () => {
    const directory = aDirectory();
    mkdirSync(join(directory, 'bkgraph.db'));
    await expect(opening(directory)).rejects.toThrow('cannot be written to');
  });

  it('of a newer version is refused', async () => {
    const directory = aDirectory();
    const db = new Database(join(directory, 'bkgraph.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(opening(directory)).rejects.toThrow(
      /bkgraph\.db was written by a newer bkgraph \(version 99, this one knows 1\); run that one/,
    );
  });
});
