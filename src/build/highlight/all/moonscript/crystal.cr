{function|require} {string|"json"}
{variable|@}{punctuation|[}{class-name|JSON}{operator|:}{operator|:}{class-name|Serializable}{punctuation|]}
abstract {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  include {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {operator|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {operator|:} {class-name|Bool} \| {class-name|Nil}
  {class-name|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}{variable|@name} {operator|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}; end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string|"at {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|{variable|@name}}{interpolation-punctuation punctuation|\}}} {interpolation|{interpolation-punctuation punctuation|#\{}{moonscript|n {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag?{punctuation|(}{operator|:}{property|x}{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i && {operator|!}{operator|:}{property|sym}{punctuation|.}{keyword|nil}? {punctuation|\}}
    case n {keyword|when} {class-name|Int32} {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} end {operator|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
