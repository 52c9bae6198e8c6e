import {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} {operator|*} {keyword|as} path from {comment|'path';}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
{keyword|declare} {keyword|module} {string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol; {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector{punctuation|:} {comment|'app-kettle' \})}
export abstract {keyword|class} Kettle{operator|<}T extends {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} Pot {punctuation|\{}
  {keyword|private} {keyword|readonly} litres{punctuation|:} number {operator|=} {number|1.7};
  {keyword|static} {operator|#}count{punctuation|?}{punctuation|:} bigint {operator|=} {number|10}n;
  constructor{punctuation|(}{keyword|public} name{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts{punctuation|?}{punctuation|:} {keyword|Partial}{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}; {punctuation|\}}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle {operator|$}{punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle {operator|$}{punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{operator|/}{operator|\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {operator|$}{punctuation|\{}[{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n{operator|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} {keyword|const}; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} {keyword|readonly} number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0}xFF {operator|&}{operator|&} {keyword|typeof} key {operator|=}{operator|=}{operator|=} {comment|'string') yield (this as any)[key]; \}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|=}{operator|=} undefined {operator|&}{operator|&} u {operator|!}{operator|=} null;
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{punctuation|?}{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3};
    {keyword|let} x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {punctuation|?} {number|1}_000{number|.5e3} {punctuation|:} void {number|0};
    x {punctuation|?}{punctuation|?}{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}[{comment|'a'] satisfies string[]; \}}
