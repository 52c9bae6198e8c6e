import {keyword|type} \{ Water \} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} module {string|"tea"} \{ export const leaf{operator|:} {keyword|unique} symbol{punctuation|;} \}

{variable|@Component}{punctuation|(}\{ selector{operator|:} {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle{operator|<}T extends {keyword|object} {operator|=} \{\}{operator|>} implements Pot \{
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #{keyword|count}?{operator|:} bigint {operator|=} {number|10}n{punctuation|;}
  {keyword|constructor}{punctuation|(}{keyword|public} {keyword|name}{operator|:} {keyword|string}{punctuation|,} protected opts?{operator|:} Partial{operator|<}{keyword|Record}{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  get label{punctuation|(}{punctuation|)}{operator|:} {identifier|{punctuation|`}Kettle $\{string\}{punctuation|`}} \{ {keyword|return} {identifier|{punctuation|`}Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => {punctuation|`}}n$\{x\}{identifier|{punctuation|`})\}{punctuation|`}} {keyword|as} const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {operator|..}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} {number|0xFF} && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {keyword|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined && u {operator|!=} {keyword|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}{keyword|a}{operator|:} number{punctuation|,} b?{operator|:} {keyword|string}{punctuation|)} {operator|=>} asserts {keyword|a} {keyword|is} {number|3}{punctuation|;}
    let x{operator|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5}e3 {operator|:} {keyword|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} \}
