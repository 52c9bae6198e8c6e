import type {punctuation|\{} Water {punctuation|\}} from {string|{punctuation|"}./water{punctuation|"}};
import fs{punctuation|,} {operator|*} {keyword|as} path from {string|{punctuation|'}path{punctuation|'}};

export enum State {punctuation|\{} Cold {operator|=} {string|{punctuation|"}COLD{punctuation|"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|{punctuation|"}tea{punctuation|"}} {punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|{punctuation|'}app-kettle{punctuation|'}} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7};
  static {comment-hash comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public {function|name}{punctuation|:} string{punctuation|,} protected opts{operator|?:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}{function|name}{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|{punctuation|"}$1{punctuation|"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} && typeof key {operator|==}{operator|=} {string|{punctuation|'}string{punctuation|'}}{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined && u {operator|!=} {boolean|null};
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?:} string{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3};
    let x{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0};
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; {comment-slash comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|{punctuation|'}a{punctuation|'}}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
