import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} * as path from {string|'path'};

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component({punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}})
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number = {number|1.7};
  static #count?: bigint = 10n;
  constructor(public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(): `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"}){punctuation|\}} ${punctuation|\{}[{number|1}{punctuation|,} {number|2}].map(x => `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>(this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly number[]): AsyncGenerator<T[K]> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > 0xFF && typeof key === {string|'string'}) yield (this as any)[key]; {punctuation|\}}
    const f = <U{punctuation|,}>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number{punctuation|,} b?: string) => asserts a is {number|3};
    let x: number \| undefined = f({number|1}) ? 1_000.5e3 : void {number|0};
    x ??= Math.max(...rest); // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>[{string|'a'}] satisfies string[]; {punctuation|\}}
