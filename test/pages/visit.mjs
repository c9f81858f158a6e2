// One agent's visit to the demo's workspace, with all that may load, draw or run something: pictures, voice, a reply with a picture,
// pickers, menus, dialogs, another language. Used by the tests of strict pages.
import assert from 'node:assert/strict';

/** The smallest PNG: one pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export const parts = (page, prefix = '') => ({
  list: page.locator(`css=${prefix}inbox-list`),
  thread: page.locator(`css=${prefix}chat-thread`),
  composer: page.locator(`css=${prefix}message-composer`),
  contact: page.locator(`css=${prefix}contact-pane`),
});

export async function openConversation(page, name, prefix) {
  const { list } = parts(page, prefix);
  await list.getByRole('listitem').first().waitFor();
  await list.getByRole('button', { name }).first().click();
}

export async function sendWithPicture(page, text, prefix) {
  const { thread, composer } = parts(page, prefix);
  const box = composer.getByRole('textbox', { name: 'Reply', exact: true });
  await box.waitFor();
  await composer.locator('css=input[type=file]').setInputFiles({ name: 'scarf.png', mimeType: 'image/png', buffer: PNG });
  await composer.getByRole('list', { name: 'Attachments' }).waitFor();
  await box.fill(text);
  await box.press('Enter');
  const mine = thread.getByRole('article').filter({ hasText: text });
  await mine.getByRole('button', { name: 'Open Photo' }).waitFor();
  return mine;
}

/** Pictures of the thread that are drawn, by their natural width. */
export const drawn = (page, prefix) =>
  parts(page, prefix).thread.locator('css=.picture img').evaluateAll((all) => all.map(({ naturalWidth }) => naturalWidth));

/** The visit, on a page whose workspace shows the demo in English. */
export async function visit(page) {
  const { list, thread, composer, contact } = parts(page);
  await openConversation(page, /^Noor de Wit/);
  const photo = thread.getByRole('button', { name: 'Open Photo 1 of 3' });
  await photo.waitFor();
  await contact.getByRole('heading', { name: 'Noor de Wit' }).waitFor();
  await photo.click();
  await page.getByRole('dialog', { name: 'Photo 1 of 3' }).waitFor();
  await page.keyboard.press('Escape');
  await sendWithPicture(page, 'Die ene met de franje!');
  assert.ok((await drawn(page)).some((width) => width > 0), 'no picture is drawn');

  await openConversation(page, /^Margaux Petit/);
  await thread.getByRole('button', { name: 'Play', exact: true }).click();
  await thread.getByRole('button', { name: 'Pause', exact: true }).click();
  await composer.getByRole('button', { name: 'Saved replies' }).click();
  await composer.getByRole('listbox', { name: 'Saved replies' }).waitFor();
  await page.keyboard.press('Escape');
  await composer.getByRole('button', { name: 'Emoji' }).click();
  await composer.getByRole('gridcell', { name: 'party popper' }).first().click();
  await composer.getByRole('button', { name: 'More ways to send' }).click();
  await composer.getByRole('menuitem', { name: 'Pick a date and time…' }).click();
  await composer.getByRole('grid').waitFor();
  await page.keyboard.press('Escape');
  await composer.getByRole('button', { name: 'Emoji', exact: true }).click();
  await composer.getByRole('gridcell').first().waitFor();
  await composer.getByRole('gridcell').first().click();
  await page.keyboard.press('Escape');
  await thread.getByRole('button', { name: 'More actions' }).click();
  await thread.getByRole('menuitem', { name: 'Transfer…' }).click();
  await page.getByRole('dialog', { name: /Transfer/ }).waitFor();
  await page.keyboard.press('Escape');
  await list.getByRole('button', { name: 'Filter' }).click();
  await page.keyboard.press('Escape');
  await list.getByRole('searchbox').fill('Grace');
  await list.getByRole('button', { name: /^Grace Okafor/ }).first().waitFor();

  await page.evaluate(() => { document.querySelector('inbox-provider').locale = 'ar'; });
  await thread.getByRole('feed', { name: 'الرسائل' }).waitFor();
}
