// How chat-thread looks; what messages carry besides text is in media.styles.ts.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../ui/avatar.js';
import { channelIconStyles } from '../ui/channel-icon.js';
import { buttons, menus, surfaces, texts } from '../ui/controls.js';

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
  .presence {
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border: calc(1.5 * var(--_px)) solid var(--_muted);
    border-radius: 50%;
  }
  .presence.online {
    border-color: var(--_success-mark);
    background: var(--_success-mark);
  }
  .viewers {
    display: flex;
    flex: none;
  }
  .viewers > .avatar + .avatar {
    margin-inline-start: calc(-6 * var(--_px));
    box-shadow: 0 0 0 2px var(--_surface);
    border-radius: 50%;
  }
  .banners {
    display: grid;
    flex: none;
    gap: calc(8 * var(--_px));
    padding-inline: calc(24 * var(--_px));
    padding-block-start: calc(10 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .banners:not(:has(.banner)) {
    padding: 0;
  }
  .banners b {
    font-weight: 600;
  }
  .banners .banner {
    flex-wrap: wrap;
    gap: calc(6 * var(--_px)) calc(10 * var(--_px));
  }
  .banners .banner > :is(.avatar, .banner-actions) {
    flex: none;
  }
  .banners .banner > .banner-text {
    flex: 1 1 calc(200 * var(--_px));
    overflow-wrap: anywhere;
  }
  .banners .banner-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_px));
  }
  .fact:has(+ .fact)::after {
    content: ' · ';
    white-space: pre;
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
  .day {
    padding-block-start: calc(8 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 / 13);
    text-align: center;
  }
  .stuck {
    position: absolute;
    inset-block-start: calc(6 * var(--_px));
    inset-inline: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .stuck .day {
    padding: 0 calc(10 * var(--_px));
    border-radius: calc(10 * var(--_px));
    background: color-mix(in oklch, var(--_surface), transparent 8%);
    box-shadow: 0 0 0 1px var(--_border);
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
  .event > span {
    display: flex;
    gap: calc(8 * var(--_px));
    min-inline-size: 0;
  }
  .event .icon {
    margin-block-start: calc(2 * var(--_px));
  }
  .event b {
    color: var(--_text);
    font-weight: 500;
  }
  .event-time {
    margin-inline-start: calc(6 * var(--_px));
    white-space: nowrap;
  }
  .event-comment {
    display: block;
    color: var(--_text);
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
  .dots {
    display: inline-flex;
    gap: calc(3 * var(--_px));
  }
  .dots i {
    inline-size: calc(5 * var(--_px));
    block-size: calc(5 * var(--_px));
    border-radius: 50%;
    background: currentColor;
    animation: inbox-dots 1.2s ease-in-out infinite;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes inbox-dots {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
  }
  .jump {
    position: absolute;
    inset-block-end: calc(12 * var(--_px));
    inset-inline: 0;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    inline-size: fit-content;
    min-inline-size: calc(34 * var(--_px));
    block-size: calc(34 * var(--_px));
    margin-inline: auto;
    border-radius: calc(17 * var(--_px));
    background: var(--_raised);
    box-shadow: var(--_float);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 500;
  }
  .jump.fresh {
    padding-inline: calc(14 * var(--_px)) calc(10 * var(--_px));
    color: var(--_accent-text);
    font-weight: 600;
  }
  .jump:hover {
    color: var(--_text);
  }
  slot[name='composer'] {
    display: block;
    flex: none;
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
    .fact > .short {
      display: inline;
    }
    .banners {
      padding-inline: calc(12 * var(--_px));
    }
    .scroller {
      padding-inline: calc(12 * var(--_px)) calc(12 * var(--_px) - var(--_bar, 0px));
    }
    .typing {
      padding-inline: calc(16 * var(--_px));
    }
  }
  @media (forced-colors: active) {
    .jump {
      border: 1px solid ButtonText;
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
    max-inline-size: min(calc(68ch * 15 / 14), 78%);
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
    font-size: calc(15 * var(--_px));
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
  .failed > .bubble {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_danger);
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
  .bubble.emoji {
    padding: 0;
    background: none;
    font-size: calc(36 * var(--_px));
    line-height: 1.25;
  }
  .gone {
    color: var(--_muted);
    font-style: italic;
  }
  .note .gone {
    color: var(--_note-muted);
  }
  .gone .type {
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .bubble .link,
  .card .link {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .mention {
    color: var(--_accent-text);
    font-weight: 500;
  }
  .fold,
  .do {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .fold {
    margin-block-start: calc(6 * var(--_px));
    color: var(--_accent-text);
    font-size: calc(13 * var(--_px));
  }
  .do {
    margin-inline-start: calc(8 * var(--_px));
  }
  .do[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
  }
  .edited {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
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
  .tick[data-state='failed'] {
    color: var(--_danger);
  }
  .tick[data-state='uncertain'] {
    color: var(--_warning);
  }
  .line {
    padding-block-start: calc(2 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .out > .line {
    text-align: end;
  }
  .danger {
    color: var(--_danger);
  }
  .line.warning {
    color: var(--_warning);
  }
  .quote {
    display: grid;
    inline-size: 100%;
    margin-block-end: calc(6 * var(--_px));
    padding-inline-start: calc(10 * var(--_px));
    border-inline-start: 2px solid var(--_control);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .quote b {
    color: var(--_text);
    font-weight: 600;
  }
  .quote > span {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .context {
    display: flex;
    gap: calc(6 * var(--_px));
    max-inline-size: 100%;
    padding-block: calc(2 * var(--_px));
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
  }
  .context > .icon {
    margin-block-start: calc(2 * var(--_px));
    color: var(--_muted);
  }
  .context q {
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_px));
    margin-block-start: calc(-6 * var(--_px));
    margin-inline: calc(8 * var(--_px));
    position: relative;
  }
  .reaction {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    min-block-size: calc(22 * var(--_px));
    padding-inline: calc(6 * var(--_px));
    border-radius: calc(11 * var(--_px));
    background: var(--_raised);
    box-shadow: 0 0 0 1px var(--_border);
    font-size: calc(13 * var(--_px));
    line-height: 1;
  }
  .progress {
    inline-size: 100%;
    min-inline-size: calc(120 * var(--_px));
    block-size: 2px;
    margin-block-start: calc(2 * var(--_px));
    border-radius: 1px;
    background: var(--_fill-2);
    overflow: hidden;
  }
  .progress-bar {
    block-size: 100%;
    background: var(--_accent);
    transition: inline-size var(--_slow) linear;
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

export const styles: CSSResult[] = [...avatarStyles, channelIconStyles, buttons, menus, surfaces, texts, frame, messages];
