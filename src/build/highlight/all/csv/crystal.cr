{value|require }{value|"json"}
{value|@[JSON::Serializable]}
{value|abstract class Kettle(T) < Pot}
{value|  include Comparable(Kettle)}
{value|  property litres : Float64 = 1.7_f64}
{value|  getter? hot : Bool \| Nil}
{value|  MAX = 0xFF_u8}
{value|  def initialize(@name : String}{punctuation|,}{value| *args}{punctuation|,}{value| **opts}{punctuation|,}{value| &block : Int32 -> T); end}
{value|  def boil(n = 1_000) : \{Int32}{punctuation|,}{value| String\}}
{value|    s = }{value|"at #\{@name\} #\{n + 1\}\\n"}{value| + %(paren }{value|"q"}{value|) + `ls`}
{value|    \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
{value|    n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
{value|    case n when Int32 then 'a' else raise }{value|"no"}{value| end # end}
{value|  end}
{value|  macro m(x) \{\{x\}\} end}
{value|end}
