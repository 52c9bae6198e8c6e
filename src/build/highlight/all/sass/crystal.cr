{selector|require "json"}
{atrule-line|@[JSON::Serializable]}
{selector|abstract class Kettle(T) < Pot}
  {selector|include Comparable(Kettle)}
  {selector|property litres : Float64 = 1.7_f64}
  {selector|getter? hot : Bool \| Nil}
  {selector|MAX = 0xFF_u8}
  {selector|def initialize(@name : String, *args, **opts, &block : Int32 -> T); end}
  {selector|def boil(n = 1_000) : \{Int32, String\}}
    {selector|s = "at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {selector|\{% if flag?(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    {selector|n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
    {selector|case n when Int32 then 'a' else raise "no" end # end}
  {selector|end}
  {selector|macro m(x) \{\{x\}\} end}
{selector|end}
