import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import {builtin|fs}{punctuation|,} {operator|*} {keyword|as} {builtin|path} from {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private {builtin|readonly} litres{punctuation|:} {keyword|number} {operator|=} {number|1.7}{punctuation|;}
  static #count{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{operator|.}name{operator|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\{keyword|d}{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}{keyword|x} {operator|=}{operator|>} `{keyword|n}${punctuation|\{}{keyword|x}{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {builtin|key}{punctuation|:} K{punctuation|,} {operator|.}{operator|.}{operator|.}rest{punctuation|:} {builtin|readonly} {keyword|number}{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const {keyword|n} of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|n}{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof {builtin|key} {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}{builtin|key}{punctuation|]}{punctuation|;} {punctuation|\}}
    const {keyword|f} {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}{keyword|u}{punctuation|:} U{punctuation|)}{punctuation|:} {keyword|u} {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} {keyword|u} {operator|!=}{operator|=} undefined {operator|&&} {keyword|u} {operator|!=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} {keyword|number}{punctuation|,} {keyword|b}{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3}{punctuation|;}
    {keyword|let} {keyword|x}{punctuation|:} {keyword|number} \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{operator|.}5e3 {punctuation|:} void {number|0}{punctuation|;}
    {keyword|x} {operator|?}{operator|?}{operator|=} Math{operator|.}{function|max}{punctuation|(}{operator|.}{operator|.}{operator|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const {keyword|y} {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
