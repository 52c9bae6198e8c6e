{selector|import type {punctuation|\{}} {property-declaration|{property|Water} {punctuation|\}} from {string|"./water"}{punctuation|;}}
{property-declaration|{property|import} fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}}

{selector|export enum State {punctuation|\{}} {property-declaration|{property|Cold} {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}}
{selector|declare module "tea" {punctuation|\{}} {property-declaration|{property|export} const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}}

{atrule-declaration|{atrule|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}}
{selector|export abstract class Kettle<T extends object = {punctuation|\{}}{punctuation|\}}> implements Pot {punctuation|\{}
  {property-declaration|{property|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}}
  {property-declaration|{property|static} #count{operator|?}{punctuation|:} bigint {operator|=} {number|10}{unit|n}{punctuation|;}}
  {func|{function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {interpolation variable|{delimiter punctuation|\{} {func|{function|super}{punctuation|(}{punctuation|)}{punctuation|;} }{delimiter punctuation|\}}}}

  get {func|{function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${interpolation variable|{delimiter punctuation|\{}string{delimiter punctuation|\}}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this.name.{func|{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}{entity|\\d}{punctuation|)}{operator|/}giu{punctuation|,} }{string|"$1"}{punctuation|)}{punctuation|\}} ${interpolation variable|{delimiter punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{delimiter punctuation|\}}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}}

  async *boil<K extends keyof T>{punctuation|(}this{punctuation|:} Kettle<T>, key{punctuation|:} K, {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    {statement|{keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0}{unit|x}FF {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}}
    {property-declaration|{property|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}}
    {property-declaration|{property|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3}{punctuation|;}}
    {property-declaration|{property|let} x{punctuation|:} number \| undefined {operator|=} {func|{function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000.5{unit|e}{number|3} {punctuation|:} void {number|0}{punctuation|;}}}
    {property-declaration|{property|x} {operator|?}{operator|?=} Math.{func|{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} }{comment|// end}}
  {punctuation|\}}
{punctuation|\}}
{selector|namespace Inner {punctuation|\{}} {property-declaration|{property|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}}
