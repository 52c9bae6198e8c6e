{keyword|import} {keyword|type} \{ Water \} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

export {keyword|enum} State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} \}
{keyword|declare} module {string|"tea"} \{ export const leaf: {keyword|unique} symbol{punctuation|;} \}

{variable|@Component}{punctuation|(}\{ selector: {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres: number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}{keyword|public} name: string{punctuation|,} protected opts?: {keyword|Partial}{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  get label{punctuation|(}{punctuation|)}: {identifier|{punctuation|`}Kettle $\{string\}{punctuation|`}} \{ {keyword|return} {identifier|{punctuation|`}Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => {punctuation|`}}n$\{x\}{identifier|{punctuation|`})\}{punctuation|`}} {keyword|as} const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} {keyword|key}: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} \{ {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof {keyword|key} {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {keyword|any}{punctuation|)}{punctuation|[}{keyword|key}{punctuation|]}{punctuation|;} \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} {keyword|undefined} {operator|&&} u {operator|!=} {boolean|null}{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}{operator|>} asserts a {operator|is} {number|3}{punctuation|;}
    let x: number {operator|\|} {keyword|undefined} {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5}e3 : void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  \}
\}
namespace {keyword|Inner} \{ export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} \}
