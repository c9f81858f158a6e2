// Text styles, skeletons and the empty or error state, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.meta`, `.mention` (of rich-text.ts), `.muted`, `.strong`, `.ellipsis`, `.skeleton`, `.state` (the drawn empty and error states). */
export const texts = css`
  .meta {
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--_muted);
  }
  .mention {
    color: var(--_accent-text);
  }
  .strong {
    font-weight: 600;
  }
  .ellipsis {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .skeleton {
    display: block;
    block-size: calc(10 * var(--_px));
    border-radius: calc(5 * var(--_px));
    background: var(--_fill-2);
    animation: inbox-breathe 1.6s ease-in-out infinite;
  }
  .skeleton.round {
    flex: none;
    border-radius: 50%;
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    min-block-size: 100%;
    padding: calc(24 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    text-align: center;
    text-wrap: balance;
  }
  .state > :is(h2, h3) {
    color: var(--_text);
    font-size: calc(15 * var(--_px));
    font-weight: 600;
  }
  .state > p {
    max-inline-size: 34ch;
  }
  .state > .button {
    margin-block-start: calc(8 * var(--_px));
  }
  @keyframes inbox-breathe {
    50% {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      background: GrayText;
    }
  }
`;
