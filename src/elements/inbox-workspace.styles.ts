// How inbox-workspace looks: panes by container width. The banner above them and the toasts over them are news.styles.ts.
import { css, type CSSResult } from 'lit';
import { buttons, texts } from '../ui/controls.js';

export const styles: CSSResult[] = [
  buttons,
  texts,
  css`
    :host {
      display: flow-root;
      block-size: 100%;
      min-inline-size: 0;
    }
    /* Its height is the host's, never that of what is in it: the lists inside scroll. */
    .frame {
      contain: size;
      /* The page's underlines run through all that flows in it, but not through a float. */
      float: inline-start;
      inline-size: 100%;
      position: relative;
      isolation: isolate;
      overflow: clip;
      display: grid;
      block-size: 100%;
      min-block-size: calc(360 * var(--_px));
      grid-template-rows: auto minmax(0, 1fr);
      background: var(--_sunken);
    }
    .panes {
      position: relative;
      display: grid;
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 0;
    }
    .pane {
      display: grid;
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr);
      grid-row: 1;
      min-inline-size: 0;
      min-block-size: 0;
      outline: none;
      isolation: isolate;
    }
    .pane > slot {
      display: contents;
    }
    .thread {
      background: var(--_surface);
    }
    .contact {
      background: var(--_sunken);
    }
    [data-panes='three'] > .panes {
      grid-template-columns:
        var(--inbox-list-width, calc(360 * var(--_px))) minmax(0, 1fr)
        var(--inbox-contact-width, calc(320 * var(--_px)));
    }
    [data-panes='two'] > .panes {
      grid-template-columns: min(var(--inbox-list-width, calc(360 * var(--_px))), 45%) minmax(0, 1fr);
    }
    :is([data-panes='two'], [data-panes='three']) > .panes > .list {
      border-inline-end: 1px solid var(--_border);
    }
    :is([data-panes='two'], [data-panes='three']) > .panes > .thread {
      grid-column: 2;
    }
    [data-panes='three'] > .panes > .contact {
      grid-column: 3;
      border-inline-start: 1px solid var(--_border);
    }
    :is([data-panes='one'], [data-panes='two']) > .panes > .contact {
      z-index: 1;
    }
    [data-panes='two'] > .panes > .contact {
      grid-column: 2;
      justify-self: end;
      inline-size: min(var(--inbox-contact-width, calc(320 * var(--_px))), 100%);
      border-inline-start: 1px solid var(--_border);
      box-shadow: var(--_float);
      animation: inbox-slide var(--_slow) var(--_ease);
    }
    [data-panes='one'] > .panes > .pane {
      grid-column: 1;
    }
    /* Hidden by visibility, so that a pane keeps its size and its scroll position. */
    [data-panes='one'] > .panes > .pane:not([data-shown]) {
      visibility: hidden;
    }
    :is([data-panes='one'], [data-panes='two']) > .panes > .contact {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .pane-head {
      display: flex;
      align-items: center;
      gap: calc(8 * var(--_px));
      min-block-size: calc(52 * var(--_px));
      padding-inline: calc(20 * var(--_px)) calc(10 * var(--_px));
      border-block-end: 1px solid var(--_border);
    }
    [data-panes='one'] .pane-head {
      padding-inline-start: calc(8 * var(--_px));
    }
    .pane-head > h2 {
      flex: 1;
      font-weight: 600;
    }
    .failed {
      grid-column: 1 / -1;
      background: var(--_surface);
    }
    /* Seen only when it takes a while: a quick failure must not flicker. */
    .failed[aria-busy='true'] > .button {
      opacity: 0.6;
      transition: opacity 0s 0.3s;
    }
    .region {
      min-inline-size: 0;
    }
    .waiting {
      position: absolute;
      inset: 0;
      animation: inbox-late 0.2s 1.5s backwards;
    }
    @keyframes inbox-late {
      from {
        opacity: 0;
      }
    }
    @keyframes inbox-slide {
      from {
        opacity: 0;
        translate: calc(12 * var(--_px)) 0;
      }
    }
  `,
];
