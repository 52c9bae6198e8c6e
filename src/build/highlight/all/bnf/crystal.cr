require {string|"json"}
@{operator|[}JSON::Serializable{operator|]}
abstract class Kettle{operator|(}T{operator|)} < Pot
  include Comparable{operator|(}Kettle{operator|)}
  property litres : Float64 = 1.7_f64
  getter{operator|?} hot : Bool {operator|\|} Nil
  MAX = 0xFF_u8
  def initialize{operator|(}@name : String, {operator|*}args, {operator|*}{operator|*}opts, &block : Int32 -> T{operator|)}; end
  def boil{operator|(}n = 1_000{operator|)} : {operator|\{}Int32, String{operator|\}}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{operator|(}paren {string|"q"}{operator|)} {operator|+} `ls`
    {operator|\{}% if flag{operator|?}{operator|(}:x{operator|)} %{operator|\}} puts {operator|\{}{operator|\{} n.id {operator|\}}{operator|\}} {operator|\{}% end %{operator|\}}
    n.times.select{operator|(}&.even{operator|?}{operator|)}.each {operator|\{} {operator|\|}i{operator|\|} yield i if i =~ /a{operator|+}/i && !:sym.nil{operator|?} {operator|\}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end # end
  end
  macro m{operator|(}x{operator|)} {operator|\{}{operator|\{}x{operator|\}}{operator|\}} end
end
