import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {comment|'path';}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
{keyword|declare} {keyword|module} {string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {comment|'app-kettle' \})}
export abstract {keyword|class} Kettle{operator|<}T extends {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} Pot {punctuation|\{}
  {keyword|private} {keyword|readonly} litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}{keyword|public} {keyword|name}{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts?{punctuation|:} {keyword|Partial}{operator|<}{function|Record}{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this.{keyword|name}.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {keyword|key}{punctuation|:} K{punctuation|,} ...{function|rest}{punctuation|:} {keyword|readonly} number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n {keyword|of} {function|rest}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{comment|! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {comment|!== undefined && u != null;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000.{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.{function|max}{punctuation|(}...{function|rest}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}[{comment|'a'] satisfies string[]; \}}
