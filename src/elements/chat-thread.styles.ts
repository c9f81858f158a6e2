// How chat-thread looks at first; what is fetched later brings its own.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../ui/avatar.js';
import { channelIconStyles } from '../ui/channel-icon.js';
import { buttons, texts } from '../ui/controls.js';

const frame = css`
  :host {
    display: flow-root;
    min-block-size: 0;
    min-inline-size: 0;
    block-size: 100%;
    background: var(--_surface) !important;
  }
  .frame {
    /* The page's underlines run through all that flows in it, but not through a float. */
    float: inline-start;
    inline-size: 100%;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: calc(280 * var(--_px));
    container-type: size;
    background: var(--_surface);
  }
  .head {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    flex: none;
    block-size: calc(60 * var(--_px));
    padding-inline: calc(24 * var(--_px)) calc(16 * var(--_px));
    border-block-end: 1px solid var(--_border);
  }
  .back {
    inline-size: calc(36 * var(--_px));
    block-size: calc(36 * var(--_px));
    margin-inline-start: calc(-10 * var(--_px));
    color: var(--_text);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
    margin-inline-start: calc(4 * var(--_px));
  }
  .name {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    font-size: calc(15 * var(--_px));
    font-weight: 600;
    line-height: calc(20 / 15);
  }
  .name > :not(bdi) {
    flex: none;
  }
  .fact:has(+ .fact)::after {
    content: ' · ';
    white-space: pre;
  }
  button.fact {
    color: inherit;
    font: inherit;
    --_focus-offset: -2px;
  }
  button.fact:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .fact > .short {
    display: none;
  }
  .head-skeleton {
    inline-size: calc(36 * var(--_px));
    block-size: calc(36 * var(--_px));
  }
  .name-skeleton {
    inline-size: calc(140 * var(--_px));
    margin-block: calc(5 * var(--_px));
  }
  .middle {
    position: relative;
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .middle > .state,
  .frame > .state {
    flex: 1;
  }
  .drawing {
    display: grid;
    place-items: center;
    inline-size: calc(56 * var(--_px));
    block-size: calc(56 * var(--_px));
    margin-block-end: calc(8 * var(--_px));
    border-radius: 50%;
    background: var(--_fill);
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    position: relative;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    padding-inline: calc(24 * var(--_px)) calc(24 * var(--_px) - var(--_bar, 0px));
    scrollbar-width: thin;
    scrollbar-color: var(--_fill-2) transparent;
  }
  .sizer {
    position: relative;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    display: flow-root;
  }
  .before {
    position: absolute;
    inset-block-start: calc(12 * var(--_px));
    inset-inline: 0;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    text-align: center;
  }
  .before > .do {
    margin-inline-start: calc(8 * var(--_px));
    color: var(--_accent-text);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .day {
    padding-block-start: calc(8 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 / 13);
    text-align: center;
  }
  .new {
    display: flex;
    align-items: center;
    gap: calc(12 * var(--_px));
    padding-block-start: calc(10 * var(--_px));
    color: var(--_accent-text);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(18 / 13);
  }
  .new::before,
  .new::after {
    content: '';
    flex: 1;
    block-size: 1px;
    background: currentColor;
    opacity: 0.75;
  }
  .event {
    display: flex;
    justify-content: center;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: calc(8 * var(--_px)) calc(2 * var(--_px));
    border-radius: var(--_radius-s);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .event .skeleton {
    inline-size: calc(220 * var(--_px));
    margin-block: calc(4 * var(--_px));
  }
  .event > span {
    display: flex;
    gap: calc(8 * var(--_px));
    min-inline-size: 0;
  }
  .typing {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    flex: none;
    block-size: calc(24 * var(--_px));
    padding-inline: calc(28 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    white-space: nowrap;
    overflow: hidden;
  }
  slot[name='composer'] {
    display: block;
    flex: none;
  }
  /* As high as an empty composer. */
  .composer-room {
    min-block-size: calc(148 * var(--_px));
  }
  .loading {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: calc(18 * var(--_px));
    min-block-size: 0;
    padding: calc(24 * var(--_px));
    overflow: hidden;
  }
  .ghost {
    display: grid;
    gap: calc(8 * var(--_px));
    inline-size: min(calc(300 * var(--_px)), 60%);
    margin-inline-start: calc(38 * var(--_px));
    padding: calc(14 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_fill);
  }
  .ghost.out {
    align-self: flex-end;
    margin-inline: 0 calc(38 * var(--_px));
    inline-size: min(calc(220 * var(--_px)), 50%);
    background: var(--_accent-bubble);
  }
  @container (inline-size < 480px) {
    .head {
      padding-inline: calc(16 * var(--_px)) calc(8 * var(--_px));
    }
    .fact:is([data-fact='channel'], [data-fact='owner'], [data-fact='tags']),
    .fact > .long {
      display: none;
    }
    .fact:has(+ [data-fact='tags'])::after {
      content: none;
    }
    .fact > .short {
      display: inline;
    }
    .scroller {
      padding-inline: calc(12 * var(--_px)) calc(12 * var(--_px) - var(--_bar, 0px));
    }
    .typing {
      padding-inline: calc(16 * var(--_px));
    }
  }
`;

const messages = css`
  .message {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: calc(2 * var(--_px));
    inline-size: fit-content;
    /* Of the bubble's own font, or a browser would load one more before the first message. */
    max-inline-size: min(68ch, 78%);
    font-size: calc(15 * var(--_px));
    padding-block-start: calc(2 * var(--_px));
    margin-inline-start: calc(38 * var(--_px));
    border-radius: var(--_radius-m);
    --_focus-offset: 3px;
  }
  .message.first {
    padding-block-start: calc(10 * var(--_px));
  }
  .message.out {
    align-items: flex-end;
    margin-inline: auto calc(38 * var(--_px));
  }
  .portrait {
    position: absolute;
    inset-block-start: calc(9 * var(--_px));
    inset-inline-start: calc(-38 * var(--_px));
  }
  .out > .portrait {
    inset-inline: auto calc(-38 * var(--_px));
  }
  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(6 * var(--_px));
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .byline b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .byline .at {
    color: var(--_muted);
  }
  .note > .byline,
  .note > .byline .at {
    color: var(--_note-text);
  }
  .bubble {
    display: flex;
    align-items: flex-end;
    gap: calc(10 * var(--_px));
    max-inline-size: 100%;
    padding: calc(8 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_fill);
    line-height: calc(22 / 15);
  }
  .bubble:is(:lang(ar), :lang(fa), :lang(ur)) {
    line-height: calc(26 / 15);
  }
  .out > .bubble {
    background: var(--_accent-bubble);
  }
  .note > .bubble {
    background: var(--_note);
    color: var(--_on-note);
  }
  .in > :is(.bubble, .media) {
    border-start-start-radius: var(--_radius-s);
  }
  .in:not(.last) > :is(.bubble, .media) {
    border-end-start-radius: var(--_radius-s);
  }
  .out > :is(.bubble, .media) {
    border-start-end-radius: var(--_radius-s);
  }
  .out:not(.last) > :is(.bubble, .media) {
    border-end-end-radius: var(--_radius-s);
  }
  .content {
    flex: 1;
    min-inline-size: 0;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .tick {
    flex: none;
    display: inline-grid;
    margin-block-end: calc(2 * var(--_px));
    color: var(--_tick);
  }
  .tick[data-state='read'] {
    color: var(--_accent-text);
  }
  @container (inline-size < 480px) {
    .message {
      max-inline-size: 88%;
    }
    .message.out {
      margin-inline-end: 0;
    }
    .out > .portrait {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bubble:not(.emoji) {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles: CSSResult[] = [...avatarStyles, channelIconStyles, buttons, texts, frame, messages];
