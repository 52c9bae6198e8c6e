{keyword|import} type {punctuation|\{} {type class-name|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum {type class-name|State} {punctuation|\{} {type class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {type class-name|Hot} {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} {class-name|Kettle}{operator|<}{type class-name|T} {keyword|extends} {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} {type class-name|Partial}{operator|<}{type class-name|Record}{operator|<}keyof {type class-name|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `{type class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{type class-name|Kettle} ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{type class-name|K} {keyword|extends} {class-name|keyof} {type class-name|T}{operator|>}{punctuation|(}{keyword|this}{punctuation|:} {type class-name|Kettle}{operator|<}{type class-name|T}{operator|>}{punctuation|,} key{punctuation|:} {type class-name|K}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {type class-name|AsyncGenerator}{operator|<}{type class-name|T}{punctuation|[}{type class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{type class-name|U}{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {type class-name|U}{punctuation|)}{punctuation|:} u is {type class-name|NonNullable}{operator|<}{type class-name|U}{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type {type class-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} {type class-name|Math}{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {type class-name|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
