import {keyword|type} {punctuation|\{} {class-name|Water} {punctuation|\}} from "{punctuation|.}{operator|/}water"{punctuation|;}
import fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

export enum {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} "{class-name|COLD}"{punctuation|,} {class-name|Hot} {operator|=} {int-literal number|1} {operator|<<} {int-literal number|2} {punctuation|\}}
declare module "tea" {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{punctuation|@}{function-calls function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class {class-name|Kettle}{punctuation|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{punctuation|>} implements {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {decimal-float-literal number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function-calls function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} {class-name|Partial}{punctuation|<}{class-name|Record}{punctuation|<}keyof {class-name|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function-calls function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function-calls function|label}{punctuation|(}{punctuation|)}{punctuation|:} `{class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{class-name|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function-calls function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} "${int-literal number|1}"{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|]}{punctuation|.}{function-calls function|map}{punctuation|(}x ={punctuation|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as {keyword|const}{punctuation|;} {punctuation|\}}

  async *boil{punctuation|<}{class-name|K} extends keyof {class-name|T}{punctuation|>}{punctuation|(}this{punctuation|:} {class-name|Kettle}{punctuation|<}{class-name|T}{punctuation|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name|AsyncGenerator}{punctuation|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{punctuation|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {punctuation|>} {hex-int-literal number|0xFF} {operator|&&} typeof key {operator|==}= 'string'{punctuation|)} yield {punctuation|(}this as {builtin|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {punctuation|<}{class-name|U}{punctuation|,}{punctuation|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u is {class-name|NonNullable}{punctuation|<}{class-name|U}{punctuation|>} ={punctuation|>} u {operator|!=}= undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {keyword|type} {class-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} ={punctuation|>} asserts a is {int-literal number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} {function-calls function|f}{punctuation|(}{int-literal number|1}{punctuation|)} ? 1_{decimal-float-literal number|000.5e3} {punctuation|:} void {int-literal number|0}{punctuation|;}
    x ??{operator|=} {class-name|Math}{punctuation|.}{builtin|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export {keyword|const} y {operator|=} {punctuation|<}{keyword|const}{punctuation|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
