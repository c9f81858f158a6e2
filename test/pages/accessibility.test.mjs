// The workspace for those who see, point or move differently: small and magnified pages, large text, forced colours, targets, motion.
// docs/accessibility.md tells what else is tested and where. Needs `npm run build`.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openConversation, parts } from './visit.mjs';
import { createVisitor } from './visitor.mjs';

/** Everything of the page with its shadow trees, as a list. Runs in the page. */
const DEEP = `globalThis.deep = (root = document) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
globalThis.isSeen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && (() => { const { width, height } = element.getBoundingClientRect(); return width > 1 && height > 1; })();
globalThis.nameOf = (element) => element.localName + (element.getAttribute('aria-label') ? '[' + element.getAttribute('aria-label') + ']' : '') + ' "' + element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 30) + '"' + (element.className ? ' .' + element.className : '');`;

describe('the workspace', () => {
  const visitor = createVisitor();

  const open = async (options = {}, css = '') => {
    const { page } = await visitor.newPage(options);
    page.setDefaultTimeout(15_000);
    await page.addInitScript(DEEP);
    await page.addInitScript((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await page.goto(`${visitor.url}demo/minimal.html`);
    return page;
  };

  /** The states in which there is most to press: list and thread, saved replies, the menu, a dialog, the filter. */
  const STATES = {
    'list and thread': async () => {},
    'saved replies': (page) => parts(page).composer.getByRole('button', { name: 'Saved replies' }).click(),
    'the menu of actions': (page) => parts(page).thread.getByRole('button', { name: 'More actions' }).click(),
    'the transfer dialog': async (page) => {
      await parts(page).thread.getByRole('button', { name: 'More actions' }).click();
      await parts(page).thread.getByRole('menuitem', { name: 'Transfer…' }).click();
      await page.getByRole('dialog', { name: /Transfer/ }).waitFor();
    },
    'the filter': (page) => parts(page).list.getByRole('button', { name: 'Filter' }).click(),
  };
  const settled = async (page, state) => {
    await openConversation(page, /^Noor de Wit/);
    await parts(page).thread.getByRole('button', { name: 'Open Photo 1 of 3' }).waitFor();
    await state(page);
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 400); }));
  };

  const beside = (page) => page.evaluate(() => ({
    page: document.documentElement.scrollWidth - innerWidth,
    out: deep().filter((element) => element.matches('button, input, textarea, select, a[href], [role=tab], [role=menuitem], [role=option]') && isSeen(element))
      .filter((element) => { const { left, right } = element.getBoundingClientRect(); return left < -1 || right > innerWidth + 1; }).map(nameOf),
  }));

  test('the list is a list of people in the browser’s own accessibility tree', async () => {
    const page = await open();
    await parts(page).list.getByRole('listitem').first().waitFor();
    const lines = (await parts(page).list.ariaSnapshot()).split('\n').map((line) => line.trim().replaceAll("'", ''));
    const people = lines.flatMap((line, i) => (line === '- listitem:' ? [lines[i + 1].replace(/\d+ min ago/, '… ago').replace(/:$/, '')] : []));
    assert.deepEqual(people.slice(0, 2), [
      '- button "Grace Okafor … ago Asking for a very cold friend. The friend is me. VIP, 2 unread messages WhatsApp shop"',
      '- button "林曉彤 … ago 請問星期五之前可以送到銅鑼灣嗎？是媽媽的生日禮物 🎂 2 unread messages Instagram"',
    ]);
    assert.deepEqual(lines.filter((line) => /^- (list|heading|tablist) /.test(line)).map((line) => line.replace(/(?: \[.*)?:?$/, '')).slice(0, 3), [
      '- tablist "Conversations"', '- heading "New , 8 conversations await a reply"', '- list "New , 8 conversations await a reply"',
    ]);
    const roles = new Set(lines.map((line) => /^- (\w+)/.exec(line)?.[1]));
    assert.deepEqual([...roles].filter((role) => !/^(region|button|searchbox|tablist|tab|tabpanel|status|heading|list|listitem|text|img)$/.test(role)), []);
  });

  test('reflows at 320 px, which is 1280 px at 400 %: all of a reply can be done without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await openConversation(page, /^Noor de Wit/);
    const { thread, composer, list } = parts(page);
    assert.deepEqual(await beside(page), { page: 0, out: [] });
    await composer.getByRole('textbox', { name: 'Reply', exact: true }).fill('Die ene!');
    await composer.getByRole('button', { name: 'Send', exact: true }).click();
    await thread.getByRole('article').filter({ hasText: 'Die ene!' }).waitFor();
    await thread.getByRole('button', { name: 'More actions' }).click();
    assert.deepEqual(await beside(page), { page: 0, out: [] });
    await page.keyboard.press('Escape');
    await thread.getByRole('button', { name: 'Back to the list' }).click();
    await list.getByRole('listitem').first().waitFor();
    assert.deepEqual(await beside(page), { page: 0, out: [] });
  });

  for (const [what, options, css] of [
    ['a page at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, ''],
    ['text at 200 %', {}, 'html { --inbox-font-size: 28px }'],
  ]) {
    test(`${what} cuts no word off and puts nothing beside the window`, async () => {
      const page = await open(options, css);
      await settled(page, STATES['list and thread']);
      assert.deepEqual(await beside(page), { page: 0, out: [] });
      const cut = await page.evaluate(() => deep().filter((element) => element.matches('button, [role=tab], h2, h3') && isSeen(element)).filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        return overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      }).map(nameOf));
      assert.deepEqual(cut, []);
    });
  }

  for (const [name, state] of Object.entries(STATES)) {
    test(`targets in ${name} are 24 px wide and high, or as far from the next (WCAG 2.5.8)`, async () => {
      const page = await open();
      await settled(page, state);
      const small = await page.evaluate(() => {
        const targets = deep().filter((element) => element.matches('button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=menuitem], [role=option], [role=radio], [role=switch]')
          && isSeen(element) && !element.disabled).map((element) => ({ element, box: element.getBoundingClientRect() }));
        const isSmall = ({ box }) => box.width < 23.5 || box.height < 23.5;
        const centre = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
        return targets.filter(isSmall).filter((one) => {
          const [x, y] = centre(one.box);
          return targets.some((other) => {
            if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
            const [dx, dy] = isSmall(other) ? centre(other.box) : [Math.min(Math.max(x, other.box.left), other.box.right), Math.min(Math.max(y, other.box.top), other.box.bottom)];
            return Math.hypot(dx - x, dy - y) < (isSmall(other) ? 24 : 12);
          });
        }).map(({ element, box }) => `${nameOf(element)} ${Math.round(box.width)}×${Math.round(box.height)}`);
      });
      assert.deepEqual(small, []);
    });
  }

  test('with forced colours the selected row, the chosen tab, counts, bubbles and the focus can still be told', async () => {
    const page = await open({ forcedColors: 'active' });
    await settled(page, STATES['list and thread']);
    const edges = (selector) => page.evaluate((css) => deep().filter((element) => element.matches(css) && isSeen(element)).map((element) => {
      const has = (style) => (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none') || ['Top', 'Bottom', 'Left', 'Right'].some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
      const own = getComputedStyle(element);
      const around = getComputedStyle(element.parentElement ?? element.getRootNode().host);
      const pseudo = ['::before', '::after'].some((one) => { const style = getComputedStyle(element, one); return style.content !== 'none' && (has(style) || style.backgroundColor !== 'rgba(0, 0, 0, 0)'); });
      return has(own) || pseudo || own.backgroundColor !== around.backgroundColor && own.backgroundColor !== 'rgba(0, 0, 0, 0)' && own.forcedColorAdjust === 'none' ? '' : nameOf(element);
    }), selector);
    for (const selector of ['[part~=bubble]', '[role=tab][aria-selected=true]', 'textarea', '[part~=composer]']) {
      const found = await edges(selector);
      assert.ok(found.length > 0, `there is no ${selector}`);
      if (selector !== 'textarea') assert.deepEqual(found.filter(Boolean), [], selector);
    }
    const marked = await page.evaluate(() => {
      const rows = deep().filter((element) => element.matches('[part~=item]') && isSeen(element));
      const look = (element) => [element, ...element.querySelectorAll('*')].map((one) => ['', '::before', '::after'].map((pseudo) => {
        const { outlineStyle, outlineWidth, backgroundColor, borderInlineStartWidth, content } = getComputedStyle(one, pseudo || undefined);
        return pseudo && content === 'none' ? '' : [outlineStyle, outlineWidth, backgroundColor, borderInlineStartWidth].join();
      }).join('|')).slice(0, 2).join('/');
      const current = rows.find((row) => row.matches('[aria-current=true], [data-selected], .selected') || row.querySelector('[aria-current=true]'));
      return { current: current ? look(current) : 'none', others: rows.filter((row) => row !== current).map(look) };
    });
    assert.notEqual(marked.current, 'none');
    assert.ok(!marked.others.includes(marked.current), `the selected row looks like others: ${marked.current}`);
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: nameOf(element), outlineStyle, outlineWidth };
    });
    assert.ok(ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, JSON.stringify(ring));
  });

  for (const [name, state] of Object.entries(STATES)) {
    test(`nothing moves in ${name} where motion is to be reduced`, async () => {
      const page = await open();
      await page.addInitScript(`${DEEP}
        globalThis.moved = new Set();
        const watch = () => {
          for (const root of [document, ...deep().map((element) => element.shadowRoot).filter(Boolean)]) {
            for (const animation of root.getAnimations()) {
              const { duration, delay } = animation.effect.getComputedTiming();
              const keys = animation.effect.getKeyframes().flatMap((frame) => Object.keys(frame));
              if (duration > 1 && keys.some((key) => /transform|translate|scale|rotate|inset|top|left|height|width|margin|backgroundPosition/i.test(key))) {
                moved.add((animation.animationName ?? animation.transitionProperty ?? 'script') + ' on ' + nameOf(animation.effect.target));
              }
            }
          }
          requestAnimationFrame(watch);
        };
        addEventListener('DOMContentLoaded', watch);`);
      await page.reload();
      await settled(page, state);
      assert.deepEqual(await page.evaluate(() => [...globalThis.moved]), []);
    });
  }
});
