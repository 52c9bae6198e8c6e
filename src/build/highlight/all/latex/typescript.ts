import type {punctuation|\{} Water {punctuation|\}} from "./water";
import fs, * as path from 'path';

export enum State {punctuation|\{} Cold = "COLD", Hot = 1 << 2 {punctuation|\}}
declare module "tea" {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component({punctuation|\{} selector: 'app-kettle' {punctuation|\}})
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(): `Kettle {equation string|$\{string\}` \{ return `Kettle $}{punctuation|\{}this.name.replace(/{function selector|\\s}+({function selector|\\d})/giu, "{equation string|$1")\} $}{punctuation|\{}{punctuation|[}1, 2{punctuation|]}.map(x => `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}): AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > 0xFF {punctuation|&}{punctuation|&} typeof key === 'string') yield (this as any){punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined {punctuation|&}{punctuation|&} u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
