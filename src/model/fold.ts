// Text as it is searched, without case and accents: `Lea` finds `Léa`. Used wherever something is found by what an agent types.
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
