require {string|"json"}
{punctuation|@}{punctuation|[}JSON::Serializable{punctuation|]}
abstract {keyword|class} {function keyword|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function keyword|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot : Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function keyword|initialize}{punctuation|(}{punctuation|@}name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {macro-variable|&block} : Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function keyword|boil}{punctuation|(}n {operator|=} 1_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {punctuation|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{punctuation|%} {keyword|if} flag?{punctuation|(}:x{punctuation|)} {punctuation|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|%} {keyword|end} {punctuation|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function keyword|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}:sym{punctuation|.}nil? {punctuation|\}}
    case n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro {function keyword|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
