require {string|"json"}
{operator|@}{punctuation|[}{class-name|JSON}{punctuation|:}{punctuation|:}{class-name|Serializable}{punctuation|]}
abstract class {class-name|Kettle}{punctuation|(}{class-name|T}{punctuation|)} {operator|<} {class-name|Pot}
  include {class-name|Comparable}{punctuation|(}{class-name|Kettle}{punctuation|)}
  property {label property|litres} {punctuation|:} {class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter{operator|?} {label property|hot} {punctuation|:} {class-name|Bool} {operator|\|} {class-name|Nil}
  {class-name|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}{operator|@}{label property|name} {punctuation|:} {class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}{label property|block} {punctuation|:} {class-name|Int32} {operator|->} {class-name|T}{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {punctuation|\{}{class-name|Int32}{punctuation|,} {class-name|String}{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {operator|`}ls{operator|`}
    {punctuation|\{}{operator|%} if flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}{keyword|nil}{operator|?} {punctuation|\}}
    case n when {class-name|Int32} then {symbol|'a'} else raise {string|"no"} end {operator|#} end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
