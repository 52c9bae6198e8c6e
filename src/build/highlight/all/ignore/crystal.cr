{entry string|require "json"}
{entry string|@{regex|[JSON::Serializable]}}
{entry string|abstract class Kettle(T) < Pot}
  {entry string|include Comparable(Kettle)}
  {entry string|property litres : Float64 = 1.7_f64}
  {entry string|getter{operator|?} hot : Bool \| Nil}
  {entry string|MAX = 0xFF_u8}
  {entry string|def initialize(@name : String, {operator|*}args, {operator|**}opts, &block : Int32 -> T); end}
  {entry string|def boil(n = 1_000) : \{Int32, String\}}
    {entry string|s = "at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    {entry string|\{% if flag{operator|?}(:x) %\} puts \{\{ n.id \}\} \{% end %\}}
    {entry string|n.times.select(&.even{operator|?}).each \{ \|i\| yield i if i =~ {punctuation|/}a+{punctuation|/}i && !:sym.nil{operator|?} \}}
    {entry string|case n when Int32 then 'a' else raise "no" end # end}
  {entry string|end}
  {entry string|macro m(x) \{\{x\}\} end}
{entry string|end}
