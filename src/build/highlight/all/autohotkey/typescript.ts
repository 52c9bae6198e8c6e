import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} {operator|*} as path from 'path';

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}

{function|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract {builtin|class} Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private {keyword|readonly} litres{punctuation|:} {keyword|number} {operator|=} {number|1.7};
  {keyword|static} {directive important|#count}{operator|?}{punctuation|:} bigint {operator|=} {number|10}n;
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {keyword|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {command selector|return} `Kettle ${punctuation|\{}this{operator|.}name{operator|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|.}{operator|.}{operator|.}rest{punctuation|:} {keyword|readonly} {keyword|number}{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null;
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} {keyword|number}{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3};
    let x{punctuation|:} {keyword|number} {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{operator|.}{number|5e3} {punctuation|:} void {number|0};
    x {operator|?}{operator|?}{operator|=} Math{operator|.}{function|max}{punctuation|(}{operator|.}{operator|.}{operator|.}rest{punctuation|)}; {operator|//} {symbol|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
