{function|import} {builtin class-name|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{function|import} fs, * as path from {string|'path'}{punctuation|;}

{builtin class-name|export} enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}, Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
{builtin class-name|declare} module {string|"tea"} {punctuation|\{} {builtin class-name|export} const leaf: unique symbol{punctuation|;} {punctuation|\}}

@Component{punctuation|(}{punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{builtin class-name|export} abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private {builtin class-name|readonly} litres: number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name: string, protected opts?: Partial{operator|<}Record{operator|<}keyof T, unknown{operator|>>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}: {variable|{variable|`}Kettle ${punctuation|\{}string{punctuation|\}}{variable|`}} {punctuation|\{} {builtin class-name|return} {variable|{variable|`}Kettle ${punctuation|\{}this.name.replace{punctuation|(}/{punctuation|\\}s+{punctuation|(}{punctuation|\\}d{punctuation|)}/giu, {string|"{variable|$1}"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}, {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}{operator|>} {variable|`}}n{variable|$\{x\}}{variable|{variable|`}{punctuation|)}{punctuation|\}}{variable|`}} as const{punctuation|;} {punctuation|\}}

  async *boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}, key: K, {punctuation|..}.rest: {builtin class-name|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U,{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {builtin class-name|type} Fn {operator|=} {punctuation|(}a: number, b?: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    {builtin class-name|let} x: number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {builtin class-name|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}{punctuation|..}.rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {builtin class-name|export} const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
