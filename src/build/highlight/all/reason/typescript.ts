import {keyword|type} {punctuation|\{} {constructor|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {operator|'}path{operator|'}{punctuation|;}

export enum {constructor|State} {punctuation|\{} {constructor|Cold} {operator|=} {string|"COLD"}{punctuation|,} {constructor|Hot} {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare {keyword|module} {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{constructor|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {operator|'}app{operator|-}kettle{operator|'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} {constructor|Kettle}{operator|<}{constructor|T} extends {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {constructor|Pot} {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {operator|#}count{operator|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} {constructor|Partial}{operator|<}{constructor|Record}{operator|<}keyof {constructor|T}{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} {operator|`}{constructor|Kettle} ${punctuation|\{}string{punctuation|\}}{operator|`} {punctuation|\{} return {operator|`}{constructor|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=>} {operator|`}n${punctuation|\{}x{punctuation|\}}{operator|`}{punctuation|)}{punctuation|\}}{operator|`} {keyword|as} const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{constructor|K} extends keyof {constructor|T}{operator|>}{punctuation|(}this{punctuation|:} {constructor|Kettle}{operator|<}{constructor|T}{operator|>}{punctuation|,} key{punctuation|:} {constructor|K}{punctuation|,} {operator|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {constructor|AsyncGenerator}{operator|<}{constructor|T}{punctuation|[}{constructor|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} && typeof key {operator|===} {operator|'}string{operator|'}{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{constructor|U}{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {constructor|U}{punctuation|)}{punctuation|:} u is {constructor|NonNullable}{operator|<}{constructor|U}{operator|>} {operator|=>} u {operator|!}{operator|==} undefined && u {operator|!}{operator|=} null{punctuation|;}
    {keyword|type} {constructor|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} {class-name|Math}{punctuation|.}max{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {constructor|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
