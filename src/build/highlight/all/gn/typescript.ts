import type {punctuation|\{} Water {punctuation|\}} from {string-literal|{string|"./water"}};
import fs{punctuation|,} * as path from 'path';

export enum State {punctuation|\{} Cold {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string-literal|{string|"tea"}} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector: 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number {operator|=} {number|1}{punctuation|.}{number|7};
  static {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public name: string{punctuation|,} protected opts?: Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}/\\s{operator|+}{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string-literal|{string|"$1"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async *boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} key: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null;
    type Fn {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    let x: number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}5e3 : void {number|0};
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
