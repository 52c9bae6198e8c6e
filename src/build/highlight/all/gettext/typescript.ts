import type \{ Water \} from {string|"./water"};
import fs, * as path from 'path';

export enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = {number|1}.{number|7};
  static {comment|#count?: bigint = 10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, {string|"$1"})\} $\{{punctuation|[}{number|1}, {number|2}{punctuation|]}.map(x => `n$\{x\}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}): AsyncGenerator<T{punctuation|[}K{punctuation|]}> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any){punctuation|[}key{punctuation|]}; \}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is {number|3};
    let x: number \| undefined = f({number|1}) ? 1_000.5e3 : void {number|0};
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner \{ export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; \}
