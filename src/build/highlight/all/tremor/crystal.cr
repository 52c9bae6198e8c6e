require {interpolated-string|{string|"json"}}
@{punctuation|[}JSON{punctuation|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}{keyword|args}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {interpolated-string|{string|"at }{interpolation|{punctuation|#\{}{expression|@name}{punctuation|\}}}{string| }{interpolation|{punctuation|#\{}{expression|n {operator|+} {number|1}}{punctuation|\}}}{string|\\n"}} {operator|+} {pattern-punctuation punctuation|%}{punctuation|(}paren {interpolated-string|{string|"q"}}{punctuation|)} {operator|+} {identifier|`ls`}
    {punctuation|\{}{operator|%} if flag?{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil? {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 then 'a' else raise {interpolated-string|{string|"no"}} {keyword|end} {comment|# end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
