import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs, * as path from 'path';

export enum {keyword|State} {punctuation|\{} {property|Cold} {punctuation|=} {string|"COLD"}, {property|Hot} {punctuation|=} {number|1} << {number|2} {punctuation|\}}
declare {keyword|module{type variable| "tea" }}{punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component({punctuation|\{} selector: 'app-kettle' {punctuation|\}})
export abstract class Kettle<T extends {property|object} {punctuation|=} {punctuation|\{}{punctuation|\}}> implements {keyword|Pot} {punctuation|\{}
  private readonly litres: {property|number} {punctuation|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(): `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.replace(/\\s+(\\d)/giu, {string|"$1"}){punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}, {number|2}{punctuation|]}.map({property|x} {punctuation|=}> `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number{punctuation|[}{punctuation|]}): AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > {number|0xFF} && typeof key {punctuation|=}{punctuation|=}{punctuation|=} 'string') yield (this as any){punctuation|[}key{punctuation|]}; {punctuation|\}}
    const {property|f} {punctuation|=} <U,>(u: U): u is NonNullable<U> {punctuation|=}> u !{punctuation|=}{punctuation|=} undefined && u !{punctuation|=} null;
    type {property|Fn} {punctuation|=} (a: number, b?: string) {punctuation|=}> asserts a is {number|3};
    let x: number \| {property|undefined} {punctuation|=} f({number|1}) ? {number|1}_000.{number|5e3} : void {number|0};
    x ??{punctuation|=} Math.max(...rest); {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {keyword|Inner} {punctuation|\{} export const {property|y} {punctuation|=} <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
