{key attr-name|require} {value attr-value|"json"}
{key attr-name|@[JSON}{punctuation|:}{value attr-value|:Serializable]}
{key attr-name|abstract} {value attr-value|class Kettle(T) < Pot}
{key attr-name|  include} {value attr-value|Comparable(Kettle)}
{key attr-name|  property} {value attr-value|litres : Float64 = 1.7_f64}
{key attr-name|  getter?} {value attr-value|hot : Bool \| Nil}
{key attr-name|  MAX} {punctuation|=} {value attr-value|0xFF_u8}
{key attr-name|  def} {value attr-value|initialize(@name : String, *args, **opts, &block : Int32 -> T); end}
{key attr-name|  def} {value attr-value|boil(n = 1_000) : \{Int32, String\}}
{key attr-name|    s} {punctuation|=} {value attr-value|"at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
{key attr-name|    \{%} {value attr-value|if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
{key attr-name|    n.times.select(&.even?).each} {value attr-value|\{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
{key attr-name|    case} {value attr-value|n when Int32 then 'a' else raise "no" end # end}
  end
{key attr-name|  macro} {value attr-value|m(x) \{\{x\}\} end}
end
