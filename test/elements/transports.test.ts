import { expect } from '@open-wc/testing';
import { define, registerTransport } from '../../src/define.js';
import { transportFactory } from '../../src/elements/transports.js';
import { memoryTransport } from '../helpers/memory-transport.js';

describe('names of transports', () => {
  it('define() brings the transport `local`, and leaves the host\'s own of that name alone', async () => {
    define({ prefix: 'brings-' });
    expect(transportFactory('local')).to.be.a('function');
    const theirs = () => memoryTransport();
    registerTransport('local', theirs);
    define({ prefix: 'leaves-' });
    await import('../../src/define/inbox-provider.js');
    expect(transportFactory('local') === theirs).to.equal(true);
  });

  it('a later one of the same name takes the place of the earlier', () => {
    const [first, second] = [() => memoryTransport(), () => memoryTransport()];
    registerTransport('twice', first);
    registerTransport('twice', second);
    expect(transportFactory('twice') === second).to.equal(true);
  });
});
