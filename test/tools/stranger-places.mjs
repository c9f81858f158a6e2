// Where the thread shows a stranger's text, read from its sources: every call that makes such a text fit to be shown. The table beside
// the hostile strings' test (test/elements/chat-thread.hostile.places.json) names the case that fills each of them.
// `node test/tools/stranger-places.mjs` prints the places.
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const SHOWS = new Set(['safeName', 'clearFileName', 'previewText', 'richText', 'paragraphs', 'nameOf', 'agentName', 'altOf', 'textOf']);

/** "file: call(argument)" for each, without repeats. */
export function strangerPlaces(files = globSync('src/elements/chat-thread{.ts,/**/*.ts}')) {
  const places = new Set();
  for (const file of files.toSorted()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && SHOWS.has(node.expression.text) && node.arguments[0]) {
        places.add(`${file.replace('src/elements/', '')}: ${node.expression.text}(${node.arguments[0].getText(source).replaceAll(/\s+/g, ' ')})`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...places];
}

if (process.argv[1]?.endsWith('stranger-places.mjs')) for (const place of strangerPlaces()) console.log(place);
