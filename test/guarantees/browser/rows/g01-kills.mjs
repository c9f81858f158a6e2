// G1 and G2 in a real browser that is killed while an agent types and sends: one measurement, two rows.
export const g01 = {
  g: 'G1', promise: 'A draft survives a killed Chromium', promised: 'at most the last 250 ms of typing; 0 lost once shown as saved',
  async measure(context) {
    const { kills, words, worst, broken } = await context.kills();
    return { figure: `${Math.round(worst)} ms, ${broken.length} broken promises, in ${kills} kills, half of them with the embedded backend, while ${words} words were typed`, kept: worst <= 250 && broken.length === 0, broken };
  },
};

export const g02 = {
  g: 'G2', promise: 'A reply is sent once, also when Chromium is killed', promised: '0 duplicates, 0 losses, 0 sent and still in the draft',
  async measure(context) {
    const { kills, sends, broken } = await context.kills();
    return { figure: `${broken.length} of ${sends} replies, in ${kills} kills, half of them with lost requests and answers, half of them with the embedded backend`, kept: broken.length === 0, broken };
  },
};
