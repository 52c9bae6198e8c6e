require {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 = {decimal-number number|1}.7_f64
  getter? hot {punctuation|:} Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 -> T{punctuation|)}{comment|; end}
  def boil{punctuation|(}n = 1_000{punctuation|)} {punctuation|:} \{Int32{punctuation|,} String\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + {string|`ls`}
    \{% if flag?{punctuation|(}{punctuation|:}{register variable|x}{punctuation|)} %\} puts \{\{ n{directive property|.id} \}\} \{% end %\}
    n.times.select{punctuation|(}&.even?{punctuation|)}{directive property|.each} \{ \|i\| yield i if i =~ /{register variable|a}+/i && !{punctuation|:}sym.nil? \}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}{register variable|x}{punctuation|)} \{\{{register variable|x}\}\} end
end
