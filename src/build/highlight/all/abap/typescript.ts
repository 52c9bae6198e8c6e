{keyword|import} {keyword|type} {token-operator punctuation|\{} Water {token-operator punctuation|\}} {keyword|from} {eol-comment comment|"./water";}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'};

{keyword|export} enum {keyword|State} {token-operator punctuation|\{} Cold {operator|=} {eol-comment comment|"COLD", Hot = 1 << 2 \}}
declare {keyword|module} {eol-comment comment|"tea" \{ export const leaf: unique symbol; \}}

@Component{punctuation|(}{token-operator punctuation|\{} {keyword|selector}{punctuation|:} {string|'app-kettle'} {token-operator punctuation|\}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} Kettle<T extends {keyword|object} {operator|=} {token-operator punctuation|\{}{token-operator punctuation|\}}{string-template string|> implements Pot }{token-operator punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} {keyword|number} {operator|=} {number|1}{punctuation|.}{number|7};
  {keyword|static} #count?{punctuation|:} bigint {operator|=} 10n;
  constructor{punctuation|(}public {keyword|name}{punctuation|:} string{punctuation|,} {keyword|protected} opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {token-operator punctuation|\{} super{punctuation|(}{punctuation|)}; {token-operator punctuation|\}}

  {keyword|get} label{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} {token-operator punctuation|\{} {keyword|return} {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n${token-operator punctuation|\{}x{token-operator punctuation|\}}{string|`)\}`} {keyword|as} const; {token-operator punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}this{punctuation|:} Kettle<T>{punctuation|,} {keyword|key}{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly {keyword|number}[]{punctuation|)}{punctuation|:} AsyncGenerator<T[K]> {token-operator punctuation|\{}
    {keyword|for} await {punctuation|(}const n {keyword|of} rest{punctuation|)} {token-operator punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} 0xFF {string-operator keyword|&&} typeof {keyword|key} === {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {keyword|any}{punctuation|)}[key]; {token-operator punctuation|\}}
    const f {operator|=} <U{punctuation|,}>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable<U> => u !== undefined {string-operator keyword|&&} u != {keyword|null};
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} {keyword|number}{punctuation|,} b?{punctuation|:} string{punctuation|)} => asserts a {keyword|is} {number|3};
    {keyword|let} {keyword|x}{punctuation|:} {keyword|number} {token-operator punctuation|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}5e3 {punctuation|:} void {number|0};
    {keyword|x} ??= Math{punctuation|.}{keyword|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; // {keyword|end}
  {token-operator punctuation|\}}
{token-operator punctuation|\}}
namespace {keyword|Inner} {token-operator punctuation|\{} {keyword|export} const y {operator|=} <const>[{string|'a'}] satisfies string[]; {token-operator punctuation|\}}
