{keyword|require} "json"
@{punctuation|[}JSON::Serializable{punctuation|]}
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = 1.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}@name : String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block : Int32 -> T{punctuation|)}; end
  def boil{punctuation|(}n = 1_000{punctuation|)} : \{Int32{punctuation|,} String\}
    s = "at #\{@name\} #\{n + 1\}\\n" + %{punctuation|(}paren "q"{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}:x{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}
    case n when Int32 then 'a' else raise "no" end # end
  end
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} end
end
