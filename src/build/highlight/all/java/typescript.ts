{keyword|import} {namespace|type} {punctuation|\{} {class-name|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} {namespace|fs}{punctuation|,} {operator|*} as path from {char|'path'}{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} {class-name|Cold} {operator|=} {string|"COLD"}{punctuation|,} {class-name|Hot} {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare {keyword|module} {string|"tea"} {punctuation|\{} export {keyword|const} leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{annotation punctuation|@Component}{punctuation|(}{punctuation|\{} selector{operator|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} {keyword|extends} object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{operator|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{operator|:} string{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} {class-name|Partial}{generics|{punctuation|<}{class-name|Record}{punctuation|<}keyof {class-name|T}{punctuation|,} unknown{punctuation|>}{punctuation|>}}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `{class-name|Kettle} ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `{class-name|Kettle} ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{generics|{punctuation|<}{class-name|K} {keyword|extends} keyof {class-name|T}{punctuation|>}}{punctuation|(}{keyword|this}{operator|:} {class-name|Kettle}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|,} key{operator|:} {class-name|K}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} {class-name|AsyncGenerator}{operator|<}{class-name|T}{punctuation|[}{class-name|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {char|'string'}{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {generics|{punctuation|<}{class-name|U}{punctuation|,}{punctuation|>}}{punctuation|(}u{operator|:} {class-name|U}{punctuation|)}{operator|:} u is {class-name|NonNullable}{generics|{punctuation|<}{class-name|U}{punctuation|>}} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type {class-name|Fn} {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {operator|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} {class-name|Math}{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace {class-name|Inner} {punctuation|\{} export {keyword|const} y {operator|=} {generics|{punctuation|<}{keyword|const}{punctuation|>}}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
