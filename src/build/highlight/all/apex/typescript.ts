{keyword|import} type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

{keyword|export} {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} leaf{operator|:} {class-name|unique} symbol{punctuation|;} {punctuation|\}}

{annotation punctuation|@Component}{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} {class-name|Kettle{punctuation|<}T {keyword|extends} {keyword|object} = {punctuation|\{}{punctuation|\}}{punctuation|>}} {keyword|implements} {class-name|Pot} {punctuation|\{}
  {keyword|private} {class-name|readonly} litres{operator|:} {keyword|number} {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{operator|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{operator|:} {keyword|string}{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}{class-name|keyof} T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {class-name|get} {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{sql language-sql|{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}}{punctuation|.}{keyword|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K {keyword|extends} {class-name|keyof} T{operator|>}{punctuation|(}{keyword|this}{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly {keyword|number}{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} {class-name|typeof} key {operator|===} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}{keyword|this} {keyword|as} {keyword|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!==} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    {class-name|type} Fn {operator|=} {punctuation|(}a{operator|:} {keyword|number}{punctuation|,} b{operator|?}{operator|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {class-name|is} {number|3}{punctuation|;}
    {class-name|let} x{operator|:} {keyword|number} {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}5e3 {operator|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{class-name|namespace} {keyword|Inner} {punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
