require {string|"json"}
@[JSON::Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  {property|property litres : Float64} {operator|=} {number|1}.7_f64
  getter? hot : Bool \| Nil
  {property|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T{punctuation|)}; end
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} : \{Int32{punctuation|,} String\}
    {property|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}:x{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i if i {operator|=}~ /a+/i && !:sym.nil? \}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {comment|# end}
  end
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
