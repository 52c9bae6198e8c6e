{path|require} "json"
{path|@}[JSON::Serializable]
{path|abstract} class Kettle(T) < Pot
  include Comparable(Kettle)
  property litres : Float64 = 1.7_f64
  getter{query|{query-delimiter|?}} hot : Bool \| Nil
  MAX = 0xFF_u8
  def initialize(@name : String, *args, **opts, &block : Int32 -> T); end
  def boil(n = 1_000) : \{Int32, String\}
    s = "at {fragment|{fragment-delimiter|#}}\{@name\} {fragment|{fragment-delimiter|#}}\{n + 1\}\\n" + %(paren "q") + `ls`
    \{% if flag{query|{query-delimiter|?}{pair|{key|(:x)}}} %\} puts \{\{ n.id \}\} \{% end %\}
    n.times.select(&.even{query|{query-delimiter|?}{pair|{key|).each}}} \{ \|i\| yield i if i =~ /a+/i && !:sym.nil{query|{query-delimiter|?}} \}
    case n when Int32 then 'a' else raise "no" end {fragment|{fragment-delimiter|#}} end
  end
  macro m(x) \{\{x\}\} end
{path|end}
