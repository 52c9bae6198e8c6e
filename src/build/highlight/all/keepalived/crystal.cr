require {string|"json"}
@[JSON::Serializable]
abstract class Kettle(T) < Pot
  {property|include} Comparable(Kettle)
  property litres : Float64 {operator|=} {number|1.7}_f64
  getter? hot : Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def initialize({conditional-configuration variable|@name} : String, *args, **opts, &block : Int32 -> T); {property|end}
  def boil(n {operator|=} {number|1}_000) : {punctuation|\{}Int32, String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}) + `ls`
    {punctuation|\{}% if flag?(:x) %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n.id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {property|end} %{punctuation|\}}
    n.times.select(&.even?).each {punctuation|\{} \|i\| yield i if i {operator|=}~ {path string|/a+/i} && {comment|!:sym.nil? \}}
    case n when Int32 then {string|'a'} else raise {string|"no"} {property|end} {comment|# end}
  {property|end}
  macro m(x) {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {property|end}
{property|end}
