import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {property|leaf}{operator|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} {property|selector}{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} {class-name|Kettle}{operator|<}{constant|T} {keyword|extends} {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  private readonly {property|litres}{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}{parameter|public {property|name}{operator|:} string{punctuation|,} protected opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof {constant|T}{punctuation|,} unknown{operator|>>}}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} {inline-javascript|{delimiter punctuation|`}{script language-javascript|Kettle ${punctuation|\{}string{punctuation|\}}}{delimiter punctuation|`}} {punctuation|\{} {keyword|return} {inline-javascript|{delimiter punctuation|`}{script language-javascript|Kettle ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{regex|{regex-delimiter|/}{regex-source language-regex|{char-set class-name|\\s}{quantifier number|+}{group punctuation|(}{char-set class-name|\\d}{group punctuation|)}}{regex-delimiter|/}{regex-flags|giu}}{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{parameter|x} {operator|=>} }{delimiter punctuation|`}}n${punctuation|\{}x{punctuation|\}}{inline-javascript|{delimiter punctuation|`}{script language-javascript|{punctuation|)}{punctuation|\}}}{delimiter punctuation|`}} as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{constant|K} {keyword|extends} {class-name|keyof} {constant|T}{operator|>}{punctuation|(}{property|this}{operator|:} Kettle{operator|<}{constant|T}{operator|>}{punctuation|,} {property|key}{operator|:} {constant|K}{punctuation|,} {operator|...}{property|rest}{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}{constant|T}{punctuation|[}{constant|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|===} {string|'string'}{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{constant|U}{punctuation|,}{operator|>}{punctuation|(}{property|u}{operator|:} {constant|U}{punctuation|)}{operator|:} u {keyword|is} NonNullable{operator|<}{constant|U}{operator|>} {operator|=>} u {operator|!==} {keyword|undefined} {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type {function-variable function|Fn} {operator|=} {punctuation|(}{parameter|{property|a}{operator|:} number{punctuation|,} b{operator|?}{operator|:} string}{punctuation|)} {operator|=>} asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} {property|x}{operator|:} number {operator|\|} {keyword|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5}{property|e3} {operator|:} void {number|0}{punctuation|;}
    x {operator|??=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
