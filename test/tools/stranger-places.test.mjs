// Every place of the thread that shows a stranger's text has a case among the hostile strings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strangerPlaces } from './stranger-places.mjs';

const table = JSON.parse(readFileSync('test/elements/chat-thread.hostile.places.json', 'utf8'));
const cases = [...readFileSync('test/elements/chat-thread.hostile.cases.ts', 'utf8').matchAll(/^ {2}'(\w+)',/gm)].map(([, name]) => name);

test('each place where the thread shows a stranger\'s text has a case among the hostile strings, and none is out of date', () => {
  const found = strangerPlaces();
  assert.ok(found.length > 50, 'the places are found');
  assert.deepEqual(found.toSorted(), Object.keys(table).toSorted());
});

test('each case exists, and each fills a place', () => {
  assert.deepEqual([...new Set(Object.values(table))].toSorted(), cases.toSorted());
});
