{command keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string-literal|{string|"./water"}};
{command keyword|import} fs{punctuation|,} {operator|*} as path from {variable|'path'};

{command keyword|export} enum State {punctuation|\{} Cold {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
{command keyword|declare} module {string-literal|{string|"tea"}} {punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {variable|'app-kettle'} {punctuation|\}}{punctuation|)}
{command keyword|export} abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  {command keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7};
  {command keyword|static} {operator|#}count?{punctuation|:} bigint {operator|=} 10n;
  {command keyword|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  {command keyword|get} {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {variable|`Kettle $\{string\}`} {punctuation|\{} return `Kettle ${punctuation|\{}this.name.{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string-literal|{string|"$1"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{function|map}{punctuation|(}x {operator|=}{operator|>} {variable|`n$\{x\}`}{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  {command keyword|async} {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {command keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&}{operator|&} typeof key {operator|==}{operator|=} {variable|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    {command keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&}{operator|&} u {operator|!=} null;
    {command keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    {command keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {punctuation|:} void {number|0};
    {command keyword|x} ??{operator|=} Math.{function|max}{punctuation|(}...rest{punctuation|)}; {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{command keyword|namespace} Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{variable|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
