import type \{ Water \} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path {keyword|from} {string|'path'}{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
{keyword|declare} module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{punctuation|;} \}

@{function|Component}{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
export {keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} object {operator|=} \{\}{operator|>} {keyword|implements} Pot \{
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} string{punctuation|,} {keyword|protected} {keyword|opts}?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ {function|super}{punctuation|(}{punctuation|)}{punctuation|;} \}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}]{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` as const{punctuation|;} \}

  async {operator|*}boil{operator|<}K {keyword|extends} keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} \{
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{punctuation|;} \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}[{string|'a'}] satisfies string[]{punctuation|;} \}
