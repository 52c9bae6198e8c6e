{keyword|require} {string|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
{keyword|abstract} class Kettle(T) < Pot
  {keyword|include} Comparable(Kettle)
  {keyword|property} litres {punctuation|:} Float64 = 1.7_f64
  {keyword|getter}? hot {punctuation|:} Bool \| Nil
  {keyword|MAX} = 0xFF_u8
  {keyword|def} initialize(@name {punctuation|:} String, *args, **opts, &block {punctuation|:} Int32 -> T){punctuation|;} {keyword|end}
  {keyword|def} boil(n = 1_000) {punctuation|:} {punctuation|\{}{keyword|Int32}, String{punctuation|\}}
    {keyword|s} = {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %(paren {string|"q"}) {operator|+} `ls`
    {punctuation|\{}% if flag?({punctuation|:}x) %{punctuation|\}} {keyword|puts} {punctuation|\{}{punctuation|\{} {keyword|n.id} {punctuation|\}}{punctuation|\}} {punctuation|\{}% end %{punctuation|\}}
    {keyword|n.times.select}(&.even?).each {punctuation|\{} \|i\| yield i if i =~ /a{operator|+}/i && !{punctuation|:}sym.nil? {punctuation|\}}
    {keyword|case} n when Int32 then {string|'a'} else raise {string|"no"} end # end
  {keyword|end}
  {keyword|macro} m(x) {punctuation|\{}{punctuation|\{}{keyword|x}{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
