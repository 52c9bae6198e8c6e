require {string|"json"}
@[JSON::Serializable]
abstract class Kettle{punctuation|(}T{punctuation|)} < Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres : Float64 = {number|1}.7_f64
  getter? hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize{punctuation|(}@name : String, *args, **opts, &{keyword|block} : Int32 -> T{punctuation|)}; {keyword|end}
  def boil{punctuation|(}n = {number|1_000}{punctuation|)} : \{Int32, String\}
    s = {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}paren {string|"q"}{punctuation|)} + `ls`
    \{% {keyword|if} flag?{punctuation|(}:x{punctuation|)} %\} puts \{\{ n.id \}\} \{% {keyword|end} %\}
    n.times.{keyword|select}{punctuation|(}&.even?{punctuation|)}.each \{ \|i\| yield i {keyword|if} i =~ /a+/i && !:sym.nil? \}
    case n when Int32 {keyword|then} 'a' {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} \{\{x\}\} {keyword|end}
{keyword|end}
