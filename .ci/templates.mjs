// Checks the lit templates of src (`npm run lint`): lit-analyzer with strict rules, less what it cannot know.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import analyzerModule from 'lit-analyzer';
import ts from 'typescript';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = analyzerModule;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const { config } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const program = ts.createProgram(files, options);

const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
context.updateConfig(
  makeConfig({
    strict: true,
    // Its list of CSS properties ends years ago.
    rules: { 'no-invalid-css': 'off' },
    // And so does its list of attributes.
    globalAttributes: ['popover', 'popovertarget', 'popovertargetaction', 'enterkeyhint', 'inert', 'exportparts'],
  }),
);
const analyzer = new LitAnalyzer(context);

/** lit's `nothing` removes an attribute; the analyzer takes it for a symbol that does not fit. */
const isNothing = ({ source, message }) =>
  source === 'no-incompatible-type-binding' && /Symbol\(undefined\)/.test(message);

let count = 0;
for (const file of program.getSourceFiles()) {
  if (file.isDeclarationFile || file.fileName.includes('node_modules')) continue;
  for (const found of analyzer.getDiagnosticsInFile(file)) {
    if (isNothing(found)) continue;
    count++;
    const { line, character } = file.getLineAndCharacterOfPosition(found.location.start);
    console.log(`${relative('.', file.fileName)}:${line + 1}:${character + 1}: ${found.message} (${found.source})`);
  }
}
console.log(`Templates of ${files.length} files: ${count} problems`);
process.exitCode = count > 0 ? 1 : 0;
