{tag|require} {plain-text|"json"}
@[JSON::Serializable]
{tag|abstract} {plain-text|class Kettle(T) < Pot}
  {keyword|include Comparable(Kettle)}
  {tag|property} {plain-text|litres : Float64 = 1.7_f64}
  {tag|getter}? hot : Bool {punctuation|\|} Nil
  {tag|MAX} {plain-text|= 0xFF_u8}
  {tag|def} {plain-text|initialize(@name : String, *args, **opts, &block : Int32 -> T); end}
  {tag|def} {plain-text|boil(n = 1_000) : \{Int32, String\}}
    {tag|s} {plain-text|= "at #\{@name\} #\{n + 1\}\\n" + %(paren "q") + `ls`}
    \{% if flag?(:x) %\} puts \{\{ n{punctuation|.}id \}\} \{% end %\}
    {tag|n{attr-class|.times}{attr-class|.select}{attributes|{punctuation|(}&.even?{punctuation|)}}}{tag|{attr-class|.each}} \{ {punctuation|\|}i{punctuation|\|} yield i if i {punctuation|=}~ /a+/i && {punctuation|!}:sym{punctuation|.}nil? \}
    {flow-control|{branch keyword|case} n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end # end}
  {tag|end}
  {tag|macro} {plain-text|m(x) \{\{x\}\} end}
{tag|end}
