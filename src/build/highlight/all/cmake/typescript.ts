import type \{ Water {punctuation|\}} from {string|"./water"};
import fs, * as path from 'path';

export enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} \{ export const leaf: unique symbol; {punctuation|\}}

@{function|Component}{punctuation|(}\{ selector: 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object = \{{punctuation|\}}{punctuation|>} implements Pot \{
  private readonly litres: number = {number|1.7};
  static {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public name: string, protected opts?: Partial<Record<keyof T, unknown{punctuation|>}{punctuation|>}{punctuation|)} \{ {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}: `Kettle {punctuation|$\{}string{punctuation|\}}` \{ return `Kettle {punctuation|$\{}this.name.{function|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}{punctuation|\}} {punctuation|$\{}[{number|1}, {number|2}].{function|map}{punctuation|(}x ={punctuation|>} `n{punctuation|$\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T{punctuation|>}{punctuation|(}this: Kettle<T{punctuation|>}, key: K, ...rest: readonly number[]{punctuation|)}: AsyncGenerator<T[K]{punctuation|>} \{
    for {function|await} {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {punctuation|>} 0xFF && typeof key === 'string'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}[key]; {punctuation|\}}
    const f = <U,{punctuation|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable<U{punctuation|>} ={punctuation|>} u !== undefined && u != null;
    type Fn = {punctuation|(}a: number, b?: string{punctuation|)} ={punctuation|>} asserts a is {number|3};
    let x: number \| undefined = {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0};
    x ??= Math.{function|max}{punctuation|(}...rest{punctuation|)}; // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner \{ export const y = <const{punctuation|>}['a'] satisfies string[]; {punctuation|\}}
