import type {punctuation|\{} {class-name|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {symbol|'path'}{punctuation|;}

export enum {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} {label property|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}{class-name|Component}{punctuation|(}{punctuation|\{} {label property|selector}{punctuation|:} {symbol|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class {class-name|Kettle}{operator|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly {label property|litres}{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {operator|#}count{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  constructor{punctuation|(}public {label property|name}{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} {class-name|Partial}{operator|<}{class-name|Record}{operator|<}keyof {class-name|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} {operator|`}{class-name|Kettle} {char|$\{}string{punctuation|\}}{operator|`} {punctuation|\{} return {operator|`}{class-name|Kettle} {char|$\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}{symbol|\\s}{operator|+}{punctuation|(}{symbol|\\d}{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {char|$\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=>} {operator|`}n{char|$\{}x{punctuation|\}}{operator|`}{punctuation|)}{punctuation|\}}{operator|`} as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{class-name|K} extends keyof {class-name|T}{operator|>}{punctuation|(}{label property|this}{punctuation|:} {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|,} {label property|key}{punctuation|:} {class-name|K}{punctuation|,} {operator|...}{label property|rest}{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} {symbol|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}{label property|u}{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u is {class-name|NonNullable}{operator|<}{class-name|U}{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    type {class-name|Fn} {operator|=} {punctuation|(}{label property|a}{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let {label property|x}{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|??}{operator|=} {class-name|Math}{punctuation|.}max{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{symbol|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
