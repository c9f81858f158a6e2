import { expect } from '@open-wc/testing';
import { AfterPaint, presented } from '../../../src/ui/controllers/after-paint.js';

function aHost(): { updates: number; addController(): void; removeController(): void; requestUpdate(): void; updateComplete: Promise<boolean> } {
  return {
    updates: 0, updateComplete: Promise.resolve(true), addController: () => {}, removeController: () => {},
    requestUpdate() { this.updates++; },
  };
}

describe('AfterPaint', () => {
  it('is due at once where nothing is to come first, for good', () => {
    const rest = new AfterPaint(aHost(), () => false);
    rest.look();
    expect([rest.isDue, rest.come]).to.deep.equal([true, undefined]);
  });

  it('else is due once a frame has been handed on, and asks for one update', async () => {
    const host = aHost();
    let isUsual = true;
    const rest = new AfterPaint(host, () => isUsual);
    rest.look();
    isUsual = false;
    rest.look();
    expect(rest.isDue).to.equal(false);
    let frames = 0;
    const count = (): void => {
      frames++;
      if (!rest.isDue) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await rest.come;
    expect(rest.isDue).to.equal(true);
    expect(frames).to.be.at.least(2);
    expect(host.updates).to.equal(1);
    rest.look();
    expect([rest.isDue, rest.come]).to.deep.equal([true, undefined]);
  });

  it('does not wait for frames that never come', async () => {
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    try {
      await presented();
    } finally {
      window.requestAnimationFrame = real;
    }
  });
});
