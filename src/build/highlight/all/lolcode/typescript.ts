import type \{ Water \} from {string|"./water"};
import fs{punctuation|,} * as path from 'path';

export enum State \{ Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = {number|1.7};
  static #count?: bigint = {number|10}n;
  constructor(public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"})\} $\{[{number|1}{punctuation|,} {number|2}].map(x => `n$\{x\}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>{punctuation|,} key: K{punctuation|,} {punctuation|...}rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n{punctuation|!} > {number|0}xFF && typeof key === 'string') yield (this as any)[key]; \}
    const f = <U{punctuation|,}>(u: U): u is NonNullable<U> => u {punctuation|!}== undefined && u {punctuation|!}= null;
    type Fn = (a: number{punctuation|,} b?: string) => asserts a is {number|3};
    let x: number \| undefined = f({number|1}) ? {number|1}_000.{number|5}e3 : void {number|0};
    x ??= Math.max({punctuation|...}rest); // end
  \}
\}
namespace Inner \{ export const y = <const>['a'] satisfies string[]; \}
