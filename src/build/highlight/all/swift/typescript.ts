{keyword|import} type {punctuation|\{} {class-name|Water} {punctuation|\}} from {string-literal|{string|"./water"}}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path from 'path'{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string-literal|{string|"tea"}} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{attribute atrule|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} {other-directive property|#count}{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} {class-name|Partial}{operator|<}{class-name|Record}{operator|<}keyof {class-name|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {keyword|get} {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `{class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{class-name|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}{punctuation|\\}s{operator|+}{punctuation|(}{punctuation|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string-literal|{string|"$1"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}boil{operator|<}{class-name|K} extends keyof {class-name|T}{operator|>}{punctuation|(}this{punctuation|:} {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {operator|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} 'string'{punctuation|)} {function|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}{class-name|U}{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} u {keyword|is} {class-name|NonNullable}{operator|<}{class-name|U}{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    type {class-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=>} asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|??=} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
