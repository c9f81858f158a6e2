// `npm run reference`: writes docs/reference/* from the code: elements from custom-elements.json, tokens, commands, capabilities and errors
// from the built modules and their sources. With --check it only compares, for CI. Needs `npm run build`, which also calls it for what is
// published: dist/tokens.json (Design Tokens format) and dist/html-custom-data.json (for editors).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import ts from 'typescript';

const folder = 'docs/reference';
const built = (path) => import(pathToFileURL(resolve('dist', path)).href);
const read = (path) => readFileSync(path, 'utf8');
const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
const table = (heads, rows) => (rows.length === 0 ? [] : [
  `| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`), '',
]);
const GENERATED = '<!-- Written by `npm run reference`: change the code, not this page. -->\n';

/** Our elements in the order of the README, from the manifest. */
export function elements() {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const found = modules.flatMap(({ declarations = [] }) => declarations.filter(({ customElement, tagName }) => customElement && tagName));
  const first = ['inbox-provider', 'inbox-workspace', 'inbox-list', 'chat-thread', 'message-composer', 'contact-pane'];
  const rank = ({ tagName }) => (first.includes(tagName) ? first.indexOf(tagName) : first.length);
  return found.toSorted((a, b) => rank(a) - rank(b) || a.tagName.localeCompare(b.tagName));
}

/** Where the classes of events stand. */
export const EVENT_FILES = ['src/elements/events.ts', 'src/elements/notification-show-event.ts'];

/** Events by name: what the class of each says, with its own fields. */
function events() {
  const source = ts.createSourceFile('events.ts', EVENT_FILES.map(read).join('\n'), ts.ScriptTarget.Latest, true);
  return new Map(source.statements.filter(ts.isClassDeclaration).map((node) => {
    const type = node.members.find((member) => member.name?.getText() === 'type');
    const fields = node.members.filter((member) => ts.isPropertyDeclaration(member) && member !== type)
      .map((member) => `${member.name.getText()}: ${member.type?.getText() ?? 'unknown'}`);
    const name = type?.initializer?.text;
    return [name, { className: node.name?.text, description: docOf(node), fields, cancelable: /cancelable: true/.test(node.getText()) }];
  }));
}

const docOf = (node) => ts.getJSDocCommentsAndTags(node).map((doc) => (typeof doc.comment === 'string' ? doc.comment : ts.getTextOfJSDocComment(doc.comment) ?? '')).join(' ');

function elementsPage() {
  const known = events();
  const lines = ['# Elements', '', GENERATED];
  for (const { tagName, description, attributes = [], members = [], slots = [], cssParts = [], cssProperties = [], events: fired = [] } of elements()) {
    const attributeOf = (name) => attributes.find(({ fieldName }) => fieldName === name)?.name;
    const fields = members.filter(({ kind, name, static: isStatic }) => kind === 'field' && !isStatic && name !== 'styles' && name !== 'tags');
    const methods = members.filter(({ kind, static: isStatic, inheritedFrom }) => kind === 'method' && !isStatic && !inheritedFrom);
    lines.push(`## ${tagName}`, '', (description ?? '').trim(), '');
    lines.push(...table(['Property', 'Attribute', 'Type', 'Default', ''], fields.map((field) =>
      [code(field.name), code(attributeOf(field.name)), code(field.type?.text), code(field.default), cell(field.description)])));
    lines.push(...table(['Method', 'Gives', ''], methods.map(({ name, parameters = [], return: gives, description: says }) =>
      [code(`${name}(${parameters.map((one) => one.name + (one.optional ? '?' : '')).join(', ')})`), code(gives?.type?.text), cell(says)])));
    lines.push(...table(['Event', 'Class', 'Fields', ''], fired.filter(({ name }) => known.has(name)).map(({ name }) => {
      const event = known.get(name);
      return [code(name), code(event.className), event.fields.map(code).join(', '), cell(event.description) + (event.cancelable ? ' Can be cancelled.' : '')];
    })));
    lines.push(...table(['Slot', ''], slots.map((slot) => [slot.name ? code(slot.name) : '(default)', cell(slot.description)])));
    lines.push(...table(['Part', ''], cssParts.map((part) => [code(part.name), cell(part.description)])));
    lines.push(...table(['Variable', 'Default', ''], cssProperties.map((one) => [code(one.name), code(one.default), cell(one.description)])));
  }
  return `${lines.join('\n').trim()}\n`;
}

/** A schema as TypeScript would write it. */
function shape(schema) {
  switch (schema.type) {
    case 'optional': case 'exact_optional': case 'undefinedable': return shape(schema.wrapped);
    case 'nullish': case 'nullable': return `${shape(schema.wrapped)} | null`;
    case 'array': { const item = shape(schema.item); return item.includes(' ') ? `(${item})[]` : `${item}[]`; }
    case 'picklist': return schema.options.map((one) => `'${one}'`).join(' | ');
    case 'literal': return JSON.stringify(schema.literal).replaceAll('"', "'");
    case 'union': case 'variant': return schema.options.map(shape).join(' | ');
    case 'record': return `Record<string, ${shape(schema.value)}>`;
    case 'object': case 'loose_object': case 'strict_object': {
      const entries = Object.entries(schema.entries);
      return entries.length > 5 ? 'object' : `{ ${entries.map(([name, one]) => `${name}${isOptional(one) ? '?' : ''}: ${shape(one)}`).join('; ')} }`;
    }
    default: return schema.type;
  }
}
const isOptional = ({ type, default: fallback }) => type === 'optional' || type === 'nullish' || type === 'exact_optional' || fallback !== undefined;

/** Members of an interface or of an object() schema in a source, with what is said of each. */
function membersOf(file, name) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) {
      for (const member of node.members) found.push([member.name?.getText() ?? '', (member.questionToken ? 'optional ' : '') + (member.type?.getText() ?? member.getText()), docOf(member)]);
    } else if (ts.isVariableDeclaration(node) && node.name.getText() === name && ts.isCallExpression(node.initializer) && ts.isObjectLiteralExpression(node.initializer.arguments[0])) {
      for (const member of node.initializer.arguments[0].properties) found.push([member.name?.getText() ?? '', '', docOf(member)]);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length === 0) throw new Error(`There is no ${name} in ${file}.`);
  return found;
}

async function transportPage() {
  const [{ CommandArgs, COMMAND_TRAITS }, { TRANSPORT_ERROR_CODES }, { ChannelCapabilities }] =
    await Promise.all([built('model/commands.js'), built('transport/errors.js'), built('model/channel.js')]);
  const commands = Object.entries(CommandArgs).map(([name, schema]) => {
    const { delivery, target } = COMMAND_TRAITS[name];
    const given = Object.entries(schema.entries ?? {}).map(([key, one]) => code(`${key}${isOptional(one) ? '?' : ''}: ${shape(one)}`));
    return [code(name), delivery, target, given.join('<br>')];
  });
  const capabilities = membersOf('src/transport/transport.ts', 'TransportCapabilities').map(([name, type, says]) => [code(name), code(type), cell(says)]);
  const channel = membersOf('src/model/channel.ts', 'ChannelCapabilities').map(([name, , says]) => [code(name), code(shape(ChannelCapabilities.entries[name])), cell(says)]);
  const options = membersOf('src/transport/errors.ts', 'TransportErrorOptions').map(([name, type, says]) => [code(name), code(type), cell(says)]);
  return [
    '# What a transport is asked, can do, and may throw', '', GENERATED,
    'How to write one is told in [Writing a transport](../writing-a-transport.md).', '',
    '## Commands', '',
    '`once`: durable, through the outbox, in order. `latest`: only the newest of a target counts. `volatile`: never stored, never retried. A command that a transport lacks is absent from the elements.', '',
    ...table(['Command', 'Delivery', 'Target', 'Arguments'], commands),
    '## Capabilities of a transport', '', ...table(['Capability', 'Type', ''], capabilities),
    '## Capabilities of a channel', '', ...table(['Capability', 'Type', ''], channel),
    '## Errors', '', `\`TransportError.code\` is one of ${TRANSPORT_ERROR_CODES.map(code).join(', ')}.`, '',
    ...table(['Beside the code', 'Type', ''], options),
  ].join('\n').trimEnd() + '\n';
}

/** `.51 calc(c * .93) h` for a chroma and hue, as numbers. */
function evaluate(expression, [, c, h]) {
  const parts = [];
  let depth = 0;
  let part = '';
  for (const character of `${expression} `) {
    if (character === ' ' && depth === 0) {
      if (part) parts.push(part);
      part = '';
      continue;
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    part += character;
  }
  const clamp = (least, value, most) => Math.min(Math.max(least, value), most);
  return parts.map((text) => {
    const script = text.replaceAll('calc', '').replaceAll(/\b(min|max)\b/g, 'Math.$1');
    // The expressions are those of src/ui/tokens.ts.
    return Number(Number(new Function('c', 'h', 'clamp', `return ${script}`)(c, h, clamp)).toFixed(4));
  });
}

/** Every colour in both schemes as lightness, chroma and hue, with the default accent. */
export async function colours() {
  const { COLORS, ACCENTS, ACCENT } = await built('ui/tokens.js');
  const seed = ACCENT.split(' ').map(Number);
  return Object.entries({ ...COLORS, ...ACCENTS }).map(([name, [light, dark]]) =>
    ({ name, light: evaluate(light, seed), dark: evaluate(dark, seed), follows: name in ACCENTS }));
}

async function tokensPage() {
  const rows = (await colours()).map(({ name, light, dark, follows }) =>
    [code(`--inbox-${name}`), code(`oklch(${light.join(' ')})`), code(`oklch(${dark.join(' ')})`), follows ? '`--inbox-accent`' : '']);
  return [
    '# Variables', '', GENERATED,
    'What each colours is told in [Theming](../theming.md). The same as Design Tokens: `inbox-elements/tokens.json`.', '',
    ...table(['Variable', 'Light', 'Dark', 'Follows'], rows),
    ...table(['Variable', 'Default', ''], [
      ['`--inbox-accent`', '`oklch(.51 .17 262)`', 'hue and chroma of the brand'], ['`--inbox-radius`', '`8px`', 'small and large radii follow'],
      ['`--inbox-font`', 'inherited', ''], ['`--inbox-font-size`', '`14px`', 'everything scales with it'],
    ]),
  ].join('\n').trimEnd() + '\n';
}

/** The tokens in the Design Tokens format (designtokens.org, 2025.10). */
async function designTokens() {
  const { ACCENT } = await built('ui/tokens.js');
  const colour = (components) => ({ $value: { colorSpace: 'oklch', components, alpha: 1 } });
  const all = await colours();
  const scheme = (key) => Object.fromEntries(all.map((one) => [one.name, { ...colour(one[key]), $description: `--inbox-${one.name}` }]));
  return {
    $description: 'inbox-elements. Set --inbox-<name> to change one; what follows the accent is given for the default accent.',
    accent: { $type: 'color', ...colour(ACCENT.split(' ').map(Number)), $description: '--inbox-accent' },
    radius: { $type: 'dimension', $value: { value: 8, unit: 'px' }, $description: '--inbox-radius' },
    'font-size': { $type: 'dimension', $value: { value: 14, unit: 'px' }, $description: '--inbox-font-size' },
    light: { $type: 'color', ...scheme('light') },
    dark: { $type: 'color', ...scheme('dark') },
  };
}

/** Tags and attributes for VS Code's `html.customData`. */
function customData() {
  const valuesOf = (text = '') => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return {
    version: 1.1,
    tags: elements().map(({ tagName, description, attributes = [] }) => ({
      name: tagName, description: cell(description),
      attributes: attributes.map(({ name, type, description: says }) => {
        const values = valuesOf(type?.text);
        return { name, description: cell(says), ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}), ...(values.length > 0 ? { values } : {}) };
      }),
    })),
  };
}

/** For `npm run build`: the files that are published. */
export async function writeData() {
  writeFileSync('dist/tokens.json', `${JSON.stringify(await designTokens(), null, 2)}\n`);
  writeFileSync('dist/html-custom-data.json', `${JSON.stringify(customData(), null, 2)}\n`);
}

/** The pages by their paths. */
export const pages = async () => ({
  [`${folder}/elements.md`]: elementsPage(), [`${folder}/transport.md`]: await transportPage(), [`${folder}/tokens.md`]: await tokensPage(),
});

if (process.argv[1]?.endsWith('reference.mjs')) {
  const isCheck = process.argv.includes('--check');
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(await pages())) {
    let before = '';
    try {
      before = read(path);
    } catch {
      // It is new.
    }
    if (before === text) continue;
    if (isCheck) {
      console.error(`${path} is not what the code says: run \`npm run build && npm run reference\`.`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, text);
      console.log(path);
    }
  }
}
