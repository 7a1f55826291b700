/** By code units, radicals and all planes: `\p{Script=Han}` takes four times as long to compile. */
const han = /[\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u9fff\uf900-\ufaff\ud840-\ud88d]/;

/** Whether a Chinese character stands in it: Chinese and Japanese, mostly. */
export const hasHan = (text: string): boolean => han.test(text);
