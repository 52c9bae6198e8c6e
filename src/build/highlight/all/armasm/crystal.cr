require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {operator|=} {number|1}.7_f64
  getter{operator|?} hot : Bool {operator|\|} Nil
  {instruction keyword|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block : Int32 {operator|-}{operator|>} T{punctuation|)}{comment|; end}
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} : \{Int32{punctuation|,} String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{{operator|%} if flag{operator|?}{punctuation|(}:x{punctuation|)} {operator|%}\} puts \{\{ n.id \}\} \{{operator|%} end {operator|%}\}
    n.times.select{punctuation|(}{operator|&}.even{operator|?}{punctuation|)}.each \{ {version-symbol property|\|i\|} yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}:sym.nil{operator|?} \}
    case n when Int32 then {char|'a'} else raise {string|"no"} end {operator|#} end
  end
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
