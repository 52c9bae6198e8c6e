{function|require} {string|"json"}
{class-name|@}[JSON{comment|::Serializable]}
{function|abstract} {function|class} K{function|ettle}(T) < P{function|ot}
  {function|include} C{function|omparable}(K{function|ettle})
  {function|property} {function|litres} : F{function|loat64} = 1.7_{function|f64}
  {function|getter}? {function|hot} : B{function|ool} \| N{function|il}
  MAX = 0{function|x}FF_{function|u8}
  {function|def} {function|initialize}({class-name|@name} : S{function|tring}, {class-name|*}{function|args}, {class-name|*}{class-name|*}{function|opts}, &{function|block} : I{function|nt32} -> T); {function|end}
  {function|def} {function|boil}({function|n} = 1_000) : \{I{function|nt32}, S{function|tring}\}
    {function|s} = {string|"at #\{@name\} #\{n + 1\}\\n"} + %({function|paren} {string|"q"}) + `{function|ls}`
    \{% {function|if} {function|flag}?(:{function|x}) %\} {function|puts} \{\{ {function|n}.{function|id} \}\} \{% {function|end} %\}
    {function|n}.{function|times}.{function|select}(&.{function|even}?).{function|each} \{ \|{function|i}\| {function|yield} {function|i} {function|if} {function|i} {keyword|=~} /{function|a}+/{function|i} && {keyword|!:}{function|sym}.{function|nil}? \}
    {function|case} {function|n} {function|when} I{function|nt32} {function|then} {string|'a'} {function|else} {function|raise} {string|"no"} {function|end} # {function|end}
  {function|end}
  {function|macro} {function|m}({function|x}) \{\{{function|x}\}\} {function|end}
{function|end}
