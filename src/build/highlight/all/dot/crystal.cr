{node|require} {node|"json"}
@{punctuation|[}{node|JSON}{operator|:}{operator|:}{node|Serializable}{punctuation|]}
{node|abstract} {node|class} {node|Kettle}({node|T}) {node|<{markup language-markup language-html language-xml| Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -}>} {node|T}){punctuation|;} {node|end}
  {node|def} {node|boil}({node|n} {operator|=} {attr-value|1}_000) {operator|:} {punctuation|\{}{node|Int32}{punctuation|,} {node|String}{punctuation|\}}
    {attr-name|s} {operator|=} {attr-value|"at #\{@name\} #\{n + 1\}\\n"} + %({node|paren} {node|"q"}) + `{node|ls}`
    {punctuation|\{}% {node|if} {node|flag}?({operator|:}{node|x}) %{punctuation|\}} {node|puts} {punctuation|\{}{punctuation|\{} {node|n}.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {node|end} %{punctuation|\}}
    {node|n}.times.select(&.even?).each {punctuation|\{} \|{node|i}\| {node|yield} {node|i} {node|if} {attr-name|i} {operator|=}~ /{node|a}+/{node|i} && !{operator|:}{node|sym}.nil? {punctuation|\}}
    {node|case} {node|n} {node|when} {node|Int32} {node|then} '{node|a}' {node|else} {node|raise} {node|"no"} {node|end} # {node|end}
  {node|end}
  {node|macro} {node|m}({node|x}) {punctuation|\{}{punctuation|\{}{node|x}{punctuation|\}}{punctuation|\}} {node|end}
{node|end}
