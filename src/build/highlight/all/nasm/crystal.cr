require {string|"json"}
@{operator|[}JSON::Serializable{operator|]}
abstract class Kettle(T) {operator|<} Pot
  include Comparable(Kettle)
  property litres : Float64 {operator|=} {number|1}.7_f64
  getter? hot : Bool {operator|\|} Nil
  MAX {operator|=} 0xFF_u8
  def initialize(@name : String, {operator|*}args, {operator|*}{operator|*}opts, {operator|&}block : Int32 {operator|-}{operator|>} T){comment|; end}
  def boil(n {operator|=} 1_000) : \{Int32, String\}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}(paren {string|"q"}) {operator|+} {string|`ls`}
    \{{operator|%} if flag?(:x) {operator|%}\} puts \{\{ n.id \}\} \{{operator|%} end {operator|%}\}
    n.times.select({operator|&}.even?).each \{ {operator|\|}i{operator|\|} yield i if i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&}{operator|&} {operator|!}:sym.nil? \}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m(x) \{\{x\}\} end
end
