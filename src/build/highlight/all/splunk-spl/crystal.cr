require {string|"json"}
@{punctuation|[}JSON::Serializable{punctuation|]}
{keyword|abstract} class {function|Kettle}{punctuation|(}{boolean|T}{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  property litres : {property|Float64} {operator|=} {number|1}.7_f64
  getter? hot : Bool {operator|\|} Nil
  {property|MAX} {operator|=} 0xFF_u8
  def {function|initialize}{punctuation|(}@name : String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block : Int32 {operator|-}{operator|>} {boolean|T}{punctuation|)}; end
  def {function|boil}{punctuation|(}{property|n} {operator|=} 1_000{punctuation|)} : \{Int32{punctuation|,} String\}
    {property|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{{operator|%} if flag?{punctuation|(}:x{punctuation|)} {operator|%}\} puts \{\{ n.id \}\} \{{operator|%} end {operator|%}\}
    n.times.{function|select}{punctuation|(}&.even?{punctuation|)}.each \{ {operator|\|}i{operator|\|} yield i if {property|i} {operator|=}~ {operator|/}a{operator|+}{operator|/}i && !:sym.nil? \}
    case n when Int32 then 'a' else raise {string|"no"} end # end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
