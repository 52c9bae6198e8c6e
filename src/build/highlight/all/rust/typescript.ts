import {keyword|type} {punctuation|\{} {class-name|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {lifetime-annotation symbol|'path}'{punctuation|;}

export {keyword|enum} {type-definition class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}{class-name|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {lifetime-annotation symbol|'app}{operator|-}kettle' {punctuation|\}}{punctuation|)}
export {keyword|abstract} class {class-name|Kettle}{operator|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} {class-name|Partial}{operator|<}{class-name|Record}{operator|<}keyof {class-name|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `{class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{class-name|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}boil{operator|<}{class-name|K} extends keyof {class-name|T}{operator|>}{punctuation|(}this{punctuation|:} {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {punctuation|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{macro property|n!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|==}{operator|=} {lifetime-annotation symbol|'string}'{punctuation|)} {keyword|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u is {class-name|NonNullable}{operator|<}{class-name|U}{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {keyword|type} {type-definition class-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}{punctuation|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
