require "json"
@[JSON::Serializable]
abstract class Kettle(T) < Pot
{unchanged|{prefix unchanged| }{line| include Comparable(Kettle)
}{prefix unchanged| }{line| property litres : Float64 = 1.7_f64
}{prefix unchanged| }{line| getter? hot : Bool \| Nil
}{prefix unchanged| }{line| MAX = 0xFF_u8
}{prefix unchanged| }{line| def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
}{prefix unchanged| }{line| def boil(n = 1_000) : \{Int32, String\}
}{prefix unchanged| }{line|   s = "at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`
}{prefix unchanged| }{line|   \{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}
}{prefix unchanged| }{line|   n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}
}{prefix unchanged| }{line|   case n when Int32 then 'a' else raise "no" end # end
}{prefix unchanged| }{line| end
}{prefix unchanged| }{line| macro m(x) \{\{x\}\} end
}}end
