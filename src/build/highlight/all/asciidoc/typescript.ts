import type {inline|{attribute-ref|{punctuation|\{} Water {punctuation|\}}}} from "./water";
import fs, * as path from {inline|{italic|{punctuation|'}path{punctuation|'}}};

export enum State {inline|{attribute-ref|{punctuation|\{} Cold = "COLD", Hot = 1 << 2 {punctuation|\}}}}
declare module "tea" {inline|{attribute-ref|{punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}}}

@Component({inline|{attribute-ref|{punctuation|\{} selector{punctuation|:} 'app-kettle' {punctuation|\}}}})
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) {inline|{attribute-ref|{punctuation|\{} super(); {punctuation|\}}}}

{indented-block|  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) {inline|{attribute-ref|{punctuation|\{} if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; {punctuation|\}}}}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner {inline|{attribute-ref|{punctuation|\{} export const y = <const>['a'] satisfies string[]; {punctuation|\}}}}
