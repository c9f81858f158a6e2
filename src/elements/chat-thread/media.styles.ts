// How pictures, videos, voice, files, places and cards in a thread look, and a picture shown large. Used by media.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .media {
    position: relative;
    max-inline-size: 100%;
    border-radius: var(--_radius-l);
    overflow: hidden;
    font-size: calc(14 * var(--_px));
  }
  .on-media {
    position: absolute;
    inset-block-end: calc(6 * var(--_px));
    inset-inline-end: calc(6 * var(--_px));
    display: inline-grid;
    padding: calc(2 * var(--_px)) calc(4 * var(--_px));
    border-radius: calc(10 * var(--_px));
    background: color-mix(in oklch, var(--_surface), transparent 10%);
  }
  .on-media .tick {
    margin: 0;
  }
  .pictures {
    display: grid;
    gap: calc(2 * var(--_px));
    max-inline-size: 100%;
  }
  .pictures[data-count='1'] {
    inline-size: fit-content;
  }
  .pictures[data-count='2'] {
    grid: calc(140 * var(--_px)) / repeat(2, minmax(0, calc(142 * var(--_px))));
  }
  .pictures:is([data-count='3'], [data-count='4']) {
    grid: repeat(2, calc(59 * var(--_px))) / minmax(0, calc(190 * var(--_px))) minmax(0, calc(94 * var(--_px)));
  }
  .pictures[data-count='4'] {
    grid-template: repeat(3, calc(59 * var(--_px))) / minmax(0, calc(190 * var(--_px))) minmax(0, calc(94 * var(--_px)));
  }
  .pictures:is([data-count='3'], [data-count='4']) > :first-child {
    grid-row: 1 / -1;
  }
  .picture {
    position: relative;
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    background: var(--_fill);
    --_focus-offset: -2px;
  }
  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .pictures[data-count='1'] > .picture {
    inline-size: min(calc(var(--_w, 286) * var(--_px)), 70cqi);
    aspect-ratio: var(--_ratio, 1.5);
  }
  .no-picture {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_muted);
  }
  img.loaded + .no-picture {
    display: none;
  }
  img:not(.loaded) {
    opacity: 0;
  }
  .more {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    background: oklch(0 0 0 / 0.5);
    color: oklch(1 0 0);
    font-size: calc(16 * var(--_px));
    font-weight: 600;
  }
  .sticker {
    inline-size: calc(120 * var(--_px));
    block-size: calc(120 * var(--_px));
    object-fit: contain;
  }
  .video {
    inline-size: calc(320 * var(--_px));
    block-size: auto;
    aspect-ratio: 16 / 9;
    max-block-size: calc(320 * var(--_px));
    background: oklch(0 0 0);
  }
  .voice,
  .file,
  .card {
    display: flex;
    align-items: center;
    gap: calc(12 * var(--_px));
    inline-size: calc(312 * var(--_px));
    max-inline-size: 100%;
    padding-block: calc(8 * var(--_px));
    padding-inline: calc(8 * var(--_px)) calc(12 * var(--_px));
    background: var(--_fill);
    text-align: start;
  }
  .out :is(.voice, .file, .card) {
    background: var(--_accent-bubble);
  }
  .note :is(.voice, .file, .card) {
    background: var(--_note);
  }
  .play {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    border-radius: 50%;
    background: var(--_inverse);
    color: var(--_on-inverse);
  }
  .play path {
    fill: currentColor;
  }
  .scrub {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    block-size: calc(32 * var(--_px));
    display: grid;
    align-items: center;
  }
  .bars {
    display: block;
    inline-size: 100%;
    block-size: calc(20 * var(--_px));
    overflow: visible;
    fill: none;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar {
    stroke: color-mix(in oklch, var(--_muted), transparent 35%);
    stroke-width: 2;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .bar.done {
    stroke: var(--_accent-text);
  }
  .scrub input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .scrub:focus-within {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .length {
    min-inline-size: calc(32 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .file {
    padding-inline-start: calc(12 * var(--_px));
  }
  .file:hover {
    background: var(--_fill-2);
  }
  .file.broken {
    color: var(--_danger);
  }
  .file > .icon {
    color: var(--_muted);
  }
  .file.risky > .icon:first-child,
  .file-warning {
    color: var(--_danger);
  }
  .file-warning {
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }
  .file.risky > .file-text > .file-name {
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }
  .file-text,
  .card-text {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .file-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 500;
  }
  .card {
    align-items: flex-start;
    padding: calc(10 * var(--_px)) calc(12 * var(--_px));
  }
  .card > .icon {
    color: var(--_muted);
  }
  .card b {
    font-weight: 600;
  }
  .card-text > * {
    overflow-wrap: anywhere;
  }
  .card-row > bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card-row {
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
  }
  .lightbox {
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: oklch(0.14 0.005 272 / 0.97);
    color: oklch(1 0 0);
    overflow: hidden;
  }
  .lightbox[open] {
    display: grid;
    grid-template: calc(56 * var(--_px)) minmax(0, 1fr) / calc(64 * var(--_px)) minmax(0, 1fr) calc(64 * var(--_px));
  }
  .lightbox-head {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    padding-inline: calc(20 * var(--_px)) calc(16 * var(--_px));
  }
  .lightbox-head > :first-child {
    flex: 1;
  }
  .lightbox .icon-button {
    color: inherit;
  }
  .lightbox .icon-button:hover {
    background: oklch(1 0 0 / 0.15);
  }
  .lightbox :focus-visible {
    outline-color: currentColor;
  }
  .lightbox-step {
    align-self: center;
    justify-self: center;
  }
  .lightbox-view {
    grid-column: 2;
    display: grid;
    place-items: center;
    min-block-size: 0;
    padding-block-end: calc(24 * var(--_px));
    overflow: auto;
  }
  .lightbox-view img {
    max-inline-size: 100%;
    max-block-size: 100%;
    object-fit: contain;
    opacity: 1;
    cursor: zoom-in;
  }
  .lightbox-view.zoomed {
    place-items: start;
  }
  .lightbox-view.zoomed img {
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    cursor: zoom-out;
  }
`];
