{keyword|import} type {action|{punctuation|\{}{content| Water }{punctuation|\}}} from "./water"{punctuation|;}
{keyword|import} fs, {operator|*} as path from {string|'path'}{punctuation|;}

export enum State {action|{punctuation|\{}{content| Cold = "COLD", Hot = 1 << 2 }{punctuation|\}}}
declare module "tea" {action|{punctuation|\{}{content| export const leaf: unique symbol; }{punctuation|\}}}

{annotation keyword|@Component}{punctuation|(}{action|{punctuation|\{}{content| selector: 'app-kettle' }{punctuation|\}}}{punctuation|)}
export abstract class Kettle<{constant|T} extends object {punctuation|=} {action|{punctuation|\{}{punctuation|\}}}> implements Pot {action|{punctuation|\{}{content|
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
}{punctuation|\}}}
namespace Inner {action|{punctuation|\{}{content| export const y = <const>['a'] satisfies string[]; }{punctuation|\}}}
