import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{class-name|import} fs{punctuation|,} * as path from 'path'{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} {class-name|leaf}{operator|:} {class-name|unique} {keyword|symbol}{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{operator|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T {class-name|extends} {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} {class-name|Pot} {punctuation|\{}
  private {keyword|readonly} litres{operator|:} {class-name|number} {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{operator|:} {class-name|bigint} {operator|=} 10n{punctuation|;}
  {keyword|constructor}{punctuation|(}public name{operator|:} {class-name|string}{punctuation|,} protected opts{operator|?}{operator|:} {class-name|Partial}{operator|<}Record{operator|<}{class-name|keyof} T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {class-name|get} label{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {class-name|as} {keyword|const}{punctuation|;} {punctuation|\}}

  {keyword|async} *boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} {class-name|Kettle}{operator|<}T{operator|>}{punctuation|,} key{operator|:} {class-name|K}{punctuation|,} {operator|...}rest{operator|:} {class-name|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} {class-name|AsyncGenerator}{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {class-name|for} await {punctuation|(}{keyword|const} {class-name|n} {class-name|of} rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! {operator|>} {number|0xFF} && {class-name|typeof} key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this {class-name|as} {keyword|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} {class-name|f} {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} {class-name|U}{punctuation|)}{operator|:} {class-name|u} is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} {keyword|undefined} && u !{operator|=} {keyword|null}{punctuation|;}
    {class-name|type} Fn {operator|=} {punctuation|(}a{operator|:} {class-name|number}{punctuation|,} b{operator|?}{operator|:} {class-name|string}{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} {class-name|number} \| {keyword|undefined} {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}{number|5e3} {operator|:} {class-name|void} {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} {namespace|Inner} {punctuation|\{} export {keyword|const} {class-name|y} {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
