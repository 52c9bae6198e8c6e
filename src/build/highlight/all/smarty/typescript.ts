import type {smarty language-smarty|{delimiter punctuation|\{} Water {delimiter punctuation|\}}} from "./water";
import fs, * as path from 'path';

export enum State {smarty language-smarty|{delimiter punctuation|\{} {attr-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {attr-name|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} {delimiter punctuation|\}}}
declare module "tea" {smarty language-smarty|{delimiter punctuation|\{} export const leaf{punctuation|:} unique symbol; {delimiter punctuation|\}}}

@Component({smarty language-smarty|{delimiter punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {delimiter punctuation|\}}})
export abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|object} {attr-value|{punctuation attr-equals|=} {smarty language-smarty|{delimiter punctuation|\{}{delimiter punctuation|\}}}}{punctuation|>}} implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record{tag|{tag|{punctuation|<}keyof} {attr-name|T,} {attr-name|unknown}{punctuation|>}}>) {smarty language-smarty|{delimiter punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {delimiter punctuation|\}}}

  get label(): `Kettle ${smarty language-smarty|{delimiter punctuation|\{}{keyword|string}{delimiter punctuation|\}}}` {smarty language-smarty|{delimiter punctuation|\{} return {punctuation|`}Kettle ${punctuation|\{}this{punctuation|.}{variable|name}{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"{variable|$1}"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{attr-name|x} {operator|=}{operator|>} {punctuation|`}n${punctuation|\{}x{punctuation|\}}{punctuation|`}{punctuation|)}{punctuation|\}}{punctuation|`} as const; {delimiter punctuation|\}}}

  async *boil{tag|{tag|{punctuation|<}K} {attr-name|extends} {attr-name|keyof} {attr-name|T}{punctuation|>}}(this: Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}, key: K, ...rest: readonly number[]): AsyncGenerator{tag|{tag|{punctuation|<}T[K]}{punctuation|>}} {smarty language-smarty|{delimiter punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof {attr-name|key} {operator|===} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}{variable|key}{punctuation|]}; {punctuation|\}}
    const {attr-name|f} {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null;
    type {attr-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    let x{punctuation|:} number {operator|\|} {function|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0};
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|rest}{punctuation|)}; {operator|/}{operator|/} end
  {delimiter punctuation|\}}}
\}
namespace Inner {smarty language-smarty|{delimiter punctuation|\{} export const {attr-name|y} {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {delimiter punctuation|\}}}
