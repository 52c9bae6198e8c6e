require "json"
{dyadic-operator operator|@}{punctuation|[}JSON{dfn builtin|:}{statement|:Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {function|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {dfn builtin|:} Float64 {function|=} {number|1.7}_f64
  getter{function|?} hot {dfn builtin|:} Bool {function|\|} Nil
  MAX {function|=} {number|0}xFF_u8
  def initialize{punctuation|(}{dyadic-operator operator|@}name {dfn builtin|:} String{function|,} {function|*}args{function|,} {function|*}{function|*}opts{function|,} {monadic-operator operator|&}block {dfn builtin|:} Int32 {function|-}{function|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {function|=} {number|1}_000{punctuation|)} {dfn builtin|:} {dfn builtin|\{}Int32{function|,} String{dfn builtin|\}}
    s {function|=} "at {constant|#}{dfn builtin|\{}{dyadic-operator operator|@}name{dfn builtin|\}} {constant|#}{dfn builtin|\{}n {function|+} {number|1}{dfn builtin|\}}{monadic-operator operator|\\}n" {function|+} %{punctuation|(}paren "q"{punctuation|)} {function|+} `ls`
    {dfn builtin|\{}% if flag{function|?}{punctuation|(}{dfn builtin|:}x{punctuation|)} %{dfn builtin|\}} puts {dfn builtin|\{}{dfn builtin|\{} n{dyadic-operator operator|.}id {dfn builtin|\}}{dfn builtin|\}} {dfn builtin|\{}% end %{dfn builtin|\}}
    n{dyadic-operator operator|.}times{dyadic-operator operator|.}select{punctuation|(}{monadic-operator operator|&}{dyadic-operator operator|.}even{function|?}{punctuation|)}{dyadic-operator operator|.}each {dfn builtin|\{} {function|\|}i{function|\|} yield i if i {function|=}{function|~} {monadic-operator operator|/}a{function|+}{monadic-operator operator|/}i {monadic-operator operator|&}{monadic-operator operator|&} {function|!}{dfn builtin|:}sym{dyadic-operator operator|.}nil{function|?} {dfn builtin|\}}
    case n when Int32 then {string|'a'} else raise "no" end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {dfn builtin|\{}{dfn builtin|\{}x{dfn builtin|\}}{dfn builtin|\}} end
end
