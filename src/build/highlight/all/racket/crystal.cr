require {string|"json"}
@{punctuation|[}{function|JSON::Serializable}{punctuation|]}
abstract class Kettle{punctuation|(}{function|T}{punctuation|)} < Pot
  include Comparable{punctuation|(}{function|Kettle}{punctuation|)}
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}{function|@name} : String, *args, **opts, &block : Int32 -> T{punctuation|)}{comment|; end}
  def boil{punctuation|(}{function|n} = 1_000{punctuation|)} : \{Int32, String\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{function|paren} {string|"q"}{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}{function|:x}{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select{punctuation|(}{function|&.even?}{punctuation|)}.each \{ {identifier|\|i\|} yield i if i =~ /a+/i && !:sym.nil? \}
    case n when Int32 then {symbol|'a}{punctuation|'} else raise {string|"no"} end # end
  end
  macro m{punctuation|(}{function|x}{punctuation|)} \{\{x\}\} end
end
