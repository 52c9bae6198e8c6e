import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{operator|,} {operator|*} as path from {operator|'}path{operator|'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{operator|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} leaf{operator|:} unique {function|symbol}{punctuation|;} {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector{operator|:} {operator|'}app{operator|-}kettle{operator|'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {keyword|private} readonly litres{operator|:} {function|number} {operator|=} {number|1.7}{punctuation|;}
  static {operator|#}count{operator|?:} {function|bigint} {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}{keyword|public} name{operator|:} {function|string}{operator|,} protected opts{operator|?:} Partial{operator|<}Record{operator|<}keyof T{operator|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {function|get} label{punctuation|(}{punctuation|)}{operator|:} {operator|`}Kettle {operator|$}{punctuation|\{}{function|string}{punctuation|\}}{operator|`} {punctuation|\{} return {operator|`}Kettle {operator|$}{punctuation|\{}this{operator|.}name{operator|.}replace{punctuation|(}{operator|/\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu{operator|,} {string|"$1"}{punctuation|)}{punctuation|\}} {operator|$}{punctuation|\{}{punctuation|[}{number|1}{operator|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}x {operator|=>} {operator|`}n{operator|$}{punctuation|\{}x{punctuation|\}}{operator|`}{punctuation|)}{punctuation|\}}{operator|`} as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>,} {function|key}{operator|:} K{operator|,} {operator|...}rest{operator|:} readonly {function|number}{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof {function|key} {operator|===} {operator|'}{function|string}{operator|'}{punctuation|)} yield {punctuation|(}this as {function|any}{punctuation|)}{punctuation|[}{function|key}{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{operator|,>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} {function|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{operator|:} {function|number}{operator|,} b{operator|?:} {function|string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{operator|:} {function|number} {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{operator|.}{number|5e3} {operator|:} {function|void} {number|0}{punctuation|;}
    x {operator|??=} Math{operator|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{operator|'}a{operator|'}{punctuation|]} satisfies {function|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
