require {comment|"json"}
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter{punctuation|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{operator|@}name {punctuation|:} String{operator|,} {operator|*}args{operator|,} {operator|*}{operator|*}opts{operator|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}Int32{operator|,} String{punctuation|\}}
    s {operator|=} {comment|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {comment|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% if flag{punctuation|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}{operator|&}{punctuation|.}even{punctuation|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {temporary-variables|{punctuation|\|}{variable|i}{punctuation|\|}} yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}{punctuation|:}sym{punctuation|.}{keyword|nil}{punctuation|?} {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {comment|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
