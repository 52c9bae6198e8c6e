require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0xFF}_u8
  def initialize{punctuation|(}{operator|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|->} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag?{punctuation|(}{operator|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n.times.select{punctuation|(}{operator|&}.even?{punctuation|)}.each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{operator|:}sym.nil? {punctuation|\}}
    case n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
