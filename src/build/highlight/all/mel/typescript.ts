{function|import} type {punctuation|\{} {function|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}
{function|import} fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

{function|export} enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {tensor-punctuation punctuation|<<} {number|2} {punctuation|\}}
{function|declare} module {string|"tea"} {punctuation|\{} {function|export} const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} {function|selector}{punctuation|:} 'app{flag operator|-kettle}' {punctuation|\}}{punctuation|)}
{function|export} abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {function|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {function|static} #count{punctuation|?}{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {keyword|string}{punctuation|,} protected opts{punctuation|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{tensor-punctuation punctuation|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {function|get} {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {code italic|{delimiter punctuation|`}{statement|{function|Kettle} ${punctuation|\{}{keyword|string}{punctuation|\}}}{delimiter punctuation|`}} {punctuation|\{} {keyword|return} {code italic|{delimiter punctuation|`}{statement|{function|Kettle} ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} }{delimiter punctuation|`}}n${punctuation|\{}{function|x}{punctuation|\}}{code italic|{delimiter punctuation|`}{statement|{punctuation|)}{punctuation|\}}}{delimiter punctuation|`}} as const{punctuation|;} {punctuation|\}}

  {function|async} {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} '{keyword|string}'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {function|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {function|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{punctuation|?}{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    {function|let} x{punctuation|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {punctuation|?} {number|1}_000{punctuation|.}{number|5}e3 {punctuation|:} void {number|0}{punctuation|;}
    {function|x} {punctuation|?}{punctuation|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{function|namespace} Inner {punctuation|\{} {function|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
