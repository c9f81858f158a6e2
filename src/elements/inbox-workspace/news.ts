// What inbox-workspace tells of connection and commands: the banner above the panes and the toasts over them. Fetched with the first
// of them, and a while after opening. Used by inbox-workspace.
import '../../locales/en-more.js';
import { css, type CSSResult } from 'lit';
import { surfaces, toasts } from '../../ui/controls.js';

export { toast } from '../toast.js';
export { bannerState } from './banner.js';
export { noticeText } from './notices.js';

export const shared: CSSResult[] = [surfaces, toasts];
export const styles: CSSResult[] = [css`
  .region > .banner {
    justify-content: center;
    min-block-size: calc(36 * var(--_px));
    border-radius: 0;
    border-block-end: 1px solid var(--_border);
  }
  .banner > [kind] {
    flex: none;
  }
  .banner > .text {
    flex: 0 1 auto;
  }
  .toasts {
    position: absolute;
    inset-block-end: calc(16 * var(--_px));
    inset-inline: calc(12 * var(--_px));
    z-index: 3;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(8 * var(--_px));
    pointer-events: none;
  }
  .toasts > .toast {
    pointer-events: auto;
    inline-size: min(calc(420 * var(--_px)), 100%);
  }
`];
