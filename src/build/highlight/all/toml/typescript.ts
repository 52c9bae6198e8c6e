import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} * as path from {string|'path'};

export enum State {punctuation|\{} {key property|Cold} {punctuation|=} {string|"COLD"}{punctuation|,} {key property|Hot} {punctuation|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@Component({punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}})
export abstract class Kettle<T extends object {punctuation|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number {punctuation|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor(public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(): `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"}){punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map(x {punctuation|=}> `n${punctuation|\{}x{punctuation|\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>(this: Kettle<T>{punctuation|,} key: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}): AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > {number|0xFF} && typeof key {punctuation|=}{punctuation|=}{punctuation|=} {string|'string'}) yield (this as any){punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {punctuation|=} <U{punctuation|,}>(u: U): u is NonNullable<U> {punctuation|=}> u !{punctuation|=}{punctuation|=} undefined && u !{punctuation|=} null;
    type Fn {punctuation|=} (a: number{punctuation|,} b?: string) {punctuation|=}> asserts a is {number|3};
    let x: number \| undefined {punctuation|=} f({number|1}) ? {number|1_000.5e3} : void {number|0};
    x ??{punctuation|=} Math{punctuation|.}max({punctuation|.}{punctuation|.}{punctuation|.}rest); // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {punctuation|=} <const>{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
