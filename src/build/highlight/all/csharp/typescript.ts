{return-type class-name|import} type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{class-name|import} fs{punctuation|,} {operator|*} {keyword|as} {class-name|path} from 'path'{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} {class-name|unique} symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T extends {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {return-type class-name|implements} Pot {punctuation|\{}
  {keyword|private} {keyword|readonly} litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{punctuation|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts{punctuation|?}{punctuation|:} Partial{operator|<}Record{operator|<}{class-name|keyof} T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {keyword|get} {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  {keyword|async} {operator|*}{generic-method|{function|boil}{generic class-name|{punctuation|<}K extends keyof T{punctuation|>}}}{punctuation|(}{keyword|this}{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {named-parameter punctuation|key}{punctuation|:} K{punctuation|,} {range operator|..}{punctuation|.}rest{punctuation|:} {keyword|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} n {class-name|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|==}{operator|=} '{keyword|string}'{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} {keyword|as} {class-name|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}{named-parameter punctuation|u}{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} {class-name|NonNullable{punctuation|<}U{punctuation|>}} {operator|=>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    {class-name|type} Fn {operator|=} {punctuation|(}{named-parameter punctuation|a}{punctuation|:} number{punctuation|,} b{punctuation|?}{punctuation|:} {keyword|string}{punctuation|)} {operator|=>} asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {punctuation|?} {number|1_000.5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x {operator|??=} Math{punctuation|.}{function|max}{punctuation|(}{range operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} {namespace|Inner} {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
