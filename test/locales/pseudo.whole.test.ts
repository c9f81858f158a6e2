// The whole inbox of the demo in the pseudo-language: as stories show it, and with everything opened that opens.
import { expect } from '@open-wc/testing';
import * as stories from '../../stories/whole-inbox.stories.js';
import { itIn } from '../helpers/engine.js';
import { isHidden, nameOf, until } from '../helpers/query.js';
import { shadowTrees } from './seen.js';
import { inPseudo, show } from './stories.js';

// Those of one language say nothing about another; a hundred thousand rows say no more than a dozen.
const { French: _french, RightToLeft: _arabic, HundredThousand: _rows, ...rest } = stories;
inPseudo('the whole inbox', rest);

const OPENS = '[aria-haspopup]:not([aria-haspopup="false"])';

describe('everything that opens, in words of a host\'s own', function () {
  this.timeout(120_000);

  for (const width of [1280, 360]) {
    itIn('chromium', `speaks them, ${width} px wide`, async () => {
      const { world, look, end } = show(stories.BusyMorning.render as () => unknown);
      try {
        world.frame.style.inlineSize = `${width}px`;
        const wrong = new Set<string>();
        const opened = new Set<string>();
        const plain = (one: HTMLElement): string => nameOf(one).replace(/\d+/g, '');
        const openers = (): HTMLElement[] => [...shadowTrees(world.frame)].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(OPENS)])
          .filter((one) => !isHidden(one) && !one.hasAttribute('disabled') && one.getAttribute('aria-disabled') !== 'true');
        const openAll = async (): Promise<void> => {
          for (const one of await look()) wrong.add(one);
          for (let next: HTMLElement | undefined; (next = openers().find((one) => !opened.has(plain(one)))) && opened.size < 40;) {
            opened.add(plain(next));
            next.click();
            for (const one of await look()) wrong.add(one);
            for (const tree of shadowTrees(world.frame)) {
              for (const dialog of tree.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
              for (const popover of tree.querySelectorAll<HTMLElement>('[popover]:popover-open')) popover.hidePopover();
            }
          }
        };
        await until(() => expect(openers()).to.have.length.greaterThan(2), 15_000);
        await openAll();
        await stories.BusyMorning.play?.({ canvasElement: document.body } as never);
        await openAll();
        const names = [...opened].join('; ');
        for (const one of ['Views', 'Filter', 'New conversation', 'Your availability', 'More actions']) expect(names).to.include(one);
        expect([...wrong]).to.deep.equal([]);
      } finally {
        end();
      }
    });
  }
});
