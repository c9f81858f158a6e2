// How contact-pane looks while it has no contact to show; the rest is contact-view.styles.ts.
import { css, type CSSResult } from 'lit';
import { buttons, texts } from '../ui/controls.js';

export const styles: CSSResult[] = [
  buttons,
  texts,
  css`
    :host {
      display: flow-root;
      block-size: 100%;
      min-block-size: 0;
      min-inline-size: 0;
      --_ring: var(--_sunken);
    }
    .pane {
      display: flex;
      flex-direction: column;
      /* The page's underlines run through all that flows in it, but not through a float. */
      float: inline-start;
      inline-size: 100%;
      block-size: 100%;
      min-block-size: 0;
      background: var(--_sunken);
    }
    .scroll {
      position: relative;
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: calc(22 * var(--_px));
      min-block-size: 0;
      padding: calc(20 * var(--_px));
      overflow: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
      scrollbar-color: var(--_fill-2) transparent;
    }
    .who {
      display: flex;
      align-items: center;
      gap: calc(14 * var(--_px));
      min-inline-size: 0;
    }
    .who-text {
      flex: 1;
      min-inline-size: 0;
    }
    .portrait {
      inline-size: calc(48 * var(--_px));
      block-size: calc(48 * var(--_px));
    }
    .line {
      inline-size: 70%;
      margin-block: calc(10 * var(--_px));
    }
    .waiting {
      animation: inbox-late 0.2s 1.5s backwards;
      block-size: 100%;
    }
    @keyframes inbox-late {
      from {
        opacity: 0;
      }
    }
  `,
];
