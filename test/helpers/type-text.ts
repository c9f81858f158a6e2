// Types into whatever has the focus. Used by tests of fields.
import { sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.js';

export async function typeText(text: string): Promise<void> {
  // WebKit's driver swallows spaces and double letters, in any field.
  if (engine === 'webkit') document.execCommand('insertText', false, text);
  else await sendKeys({ type: text });
}
