{command|{keyword|require} {string|"json"}}
{operator|@}[JSON::Serializable]
{command|{keyword|abstract} class Kettle(T}{punctuation|)} < Pot
  {command|{keyword|include} Comparable(Kettle}{punctuation|)}
  {command|{keyword|property} litres : Float64 = {number|1}.7_f64}
  {command|{keyword|getter}? hot : Bool \| Nil}
  {command|{keyword|MAX} = 0xFF_u8}
  {command|{keyword|def} initialize(@name : String, *args, **opts, }{operator|&}{command|{keyword|block} : Int32 -> T}{punctuation|)}; end
  {command|{keyword|def} boil(n = 1_000}{punctuation|)} : \{Int32, String\}
    {command|{keyword|s} = {string|"at #\{@name\} #\{n + 1\}\\n"} + %(paren {string|"q"}}{punctuation|)} + `ls`
    \{% if flag?{punctuation|(}:x{punctuation|)} %\} puts \{\{ n.id \}\} \{% end %\}
    {command|{keyword|n}.times.select(}{operator|&}.even?{punctuation|)}.each \{ \|i\| yield i if i =~ /a+/i {operator|&}{operator|&} !:sym.nil? \}
    {command|{keyword|case} n when Int32 then 'a' else raise {string|"no"} end # end}
  {command|{keyword|end}}
  {command|{keyword|macro} m(x}{punctuation|)} \{\{x\}\} end
{command|{keyword|end}}
