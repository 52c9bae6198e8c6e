require {string|"json"}
{operator|@}{punctuation|[}JSON{operator|::}Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}{operator|@}name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {operator|:} Int32 {operator|->} T{punctuation|)}{operator|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {comment|%(paren "q") + `ls`}
    {punctuation|\{}{comment|% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    n{operator|.}times{operator|.}{function|select}{punctuation|(}&{operator|.}even{operator|?}{punctuation|)}{operator|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i if i {operator|=}~ {operator|/}a{operator|+/}i && {operator|!:}sym{operator|.}nil{operator|?} {punctuation|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} end
end
