import { expect } from '@open-wc/testing';
import { deprecated } from '../../src/ui/deprecated.js';

describe('deprecation', () => {
  it('is told once in the console, with what to write instead and until when it works', () => {
    const real = console.warn;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      deprecated('<inbox-list rows>', 'density', '0.4.0');
      deprecated('<inbox-list rows>', 'density', '0.4.0');
      deprecated('<inbox-list lines>', 'density', '0.4.0');
    } finally {
      console.warn = real;
    }
    expect(said).to.deep.equal([
      'inbox-elements: <inbox-list rows> goes in 0.4.0. Write density instead.', 'inbox-elements: <inbox-list lines> goes in 0.4.0. Write density instead.',
    ]);
  });
});
