require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract class Kettle{punctuation|(}{register variable|T}{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {decimal-number number|1}.7_f64
  getter{operator|?} hot {punctuation|:} Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block {punctuation|:} Int32 {operator|-}{operator|>} {register variable|T}{punctuation|)}{comment|; end}
  def boil{punctuation|(}{register variable|n} {operator|=} 1_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    {register variable|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {string|`ls`}
    \{{operator|%} if flag{operator|?}{punctuation|(}{punctuation|:}{register variable|x}{punctuation|)} {operator|%}\} puts \{\{ {register variable|n}{directive property|.id} \}\} \{{operator|%} end {operator|%}\}
    {register variable|n}.times.select{punctuation|(}{operator|&}.even{operator|?}{punctuation|)}{directive property|.each} \{ {operator|\|}{register variable|i}{operator|\|} yield {register variable|i} if {register variable|i} {operator|=}~ {operator|/}{register variable|a}{operator|+}{operator|/}{register variable|i} {operator|&&} {operator|!}{punctuation|:}sym.nil{operator|?} \}
    case {register variable|n} when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}{register variable|x}{punctuation|)} \{\{{register variable|x}\}\} end
end
