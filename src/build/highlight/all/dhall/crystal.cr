require {string|"json"}
{operator|@}{punctuation|[}{class-name|JSON}{operator|::}{class-name|Serializable}{punctuation|]}
abstract class {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  include {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property litres {operator|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} hot {operator|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}{operator|@}name {operator|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {operator|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}; end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {operator|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {label|`ls`}
    {punctuation|\{}% {keyword|if} flag{operator|?}{punctuation|(}{operator|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}~ {punctuation|/}a{operator|+}{punctuation|/}i {operator|&&} !{operator|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when {class-name|Int32} {keyword|then} 'a' {keyword|else} raise {string|"no"} end {operator|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
