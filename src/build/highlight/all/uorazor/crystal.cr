require {string|{punctuation|"}json{punctuation|"}}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0xFF}_u8
  def initialize{punctuation|(}@{function|name} {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}; end
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|{punctuation|"}at #\{@name\} #\{n + 1\}\\n{punctuation|"}} {operator|+} {operator|%}{punctuation|(}paren {string|{punctuation|"}q{punctuation|"}}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil{operator|?} {punctuation|\}}
    case n when Int32 then {string|{punctuation|'}a{punctuation|'}} {keyword|else} raise {string|{punctuation|"}no{punctuation|"}} end {comment-hash comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
