{keyword|import} {keyword|type} \{ Water \} {keyword|from} {string|"./water"};
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'};

{keyword|export} enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare module {string|"tea"} \{ {keyword|export} const leaf{punctuation|:} unique {keyword|symbol}; \}

@Component{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
{keyword|export} abstract {keyword|class} Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  {keyword|private} readonly litres{punctuation|:} {keyword|number} {operator|=} {number|1.7};
  static #{keyword|count}?{punctuation|:} bigint {operator|=} 10n;
  constructor{punctuation|(}public name{punctuation|:} {keyword|string}{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}{keyword|Record}{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  get {keyword|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{{keyword|string}\}` \{ {keyword|return} `Kettle $\{this{punctuation|.}name{punctuation|.}{keyword|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` {keyword|as} const; \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} {keyword|key}{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly {keyword|number}[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} \{
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! {operator|>} 0xFF {operator|&}{operator|&} typeof {keyword|key} {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {keyword|any}{punctuation|)}[{keyword|key}]; \}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} {keyword|null};
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} {keyword|number}{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3};
    let x{punctuation|:} {keyword|number} \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0};
    x ??{operator|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ {keyword|export} const y {operator|=} {operator|<}const{operator|>}[{string|'a'}] satisfies {keyword|string}[]; \}
