require {string|"json"}
@[JSON::Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 {punctuation|=} {number|1}.7_f64
  getter? hot : Bool \| Nil
  MAX {punctuation|=} 0xFF_u8
  def initialize{punctuation|(}@{header-statement bold|name} : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} {header-keyword bold|&block} : Int32 -{operator|>} T{punctuation|)}; end
  def boil{punctuation|(}n {punctuation|=} 1_000{punctuation|)} : \{Int32{punctuation|,} String\}
    s {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    \{% {rule-keyword keyword|if} flag?{punctuation|(}:x{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i {rule-keyword keyword|if} i {punctuation|=}~ /a{operator|+}/i && !:sym.nil? \}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
