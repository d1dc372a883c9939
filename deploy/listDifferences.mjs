/** What two folders do not have in common, byte by byte: for the promise that two builds of the same sources are the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const listFiles = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))).sort();

/** Paths of files that are in one of them only, or not the same; and how many there are in the first. */
export function listDifferences(one, other) {
  const [files, others] = [listFiles(one), listFiles(other)];
  const differing = files.filter((path) => !existsSync(join(other, path)) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))));
  return { count: files.length, differences: [...differing, ...others.filter((path) => !existsSync(join(one, path)))] };
}
