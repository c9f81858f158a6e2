import { expect } from '@open-wc/testing';
import { ACCENTS, COLORS } from '../../src/ui/tokens.js';

describe('docs/theming.md', () => {
  it('names every colour that a host can set, and no other', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    const table = text.slice(text.indexOf('## All colours'), text.indexOf('## Sizes'));
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    expect(named.sort()).to.deep.equal([...Object.keys(COLORS), ...Object.keys(ACCENTS)].sort());
  });
});
