{keyword|require} {string|"json"}
@{punctuation|[}JSON::{keyword|Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1.7}_f64
  getter? hot : {keyword|Bool} {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{variable|@name} : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} : \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {identifier|{punctuation|`}ls{punctuation|`}}
    \{{operator|%} {keyword|if} flag?{punctuation|(}:x{punctuation|)} {operator|%}\} puts \{\{ n{punctuation|.}id \}\} \{{operator|%} {keyword|end} {operator|%}\}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each \{ {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}:sym{punctuation|.}nil? \}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} raise {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
