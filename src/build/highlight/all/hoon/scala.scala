{function|package} {function|kitchen}

{function|import} {function|scala}.{function|collection}.{function|mutable}.\{M{function|ap} {keyword|=>} MM{function|ap}, _\}

{function|trait} B{function|rew}[+A] {function|extends} S{function|erializable} \{ {function|def} {function|steep}({function|minutes}: I{function|nt}): O{function|ption}[A] \}

{function|case} {function|class} T{function|ea}({function|name}: S{function|tring}, {function|grams}: D{function|ouble}) // {function|leaf}
{function|object} T{function|ea} \{
  {function|val} D{function|efault}: T{function|ea} = T{function|ea}({string|"Assam"}, 2.5)
  {function|implicit} {function|class} R{function|ich}({function|private} {function|val} {function|t}: T{function|ea}) {function|extends} A{function|ny}V{function|al} \{ {function|def} {class-name|*}({function|n}: I{function|nt}) = {function|t}.{function|copy}({function|grams} = {function|t}.{function|grams} {class-name|*} {function|n}) \}
  {function|private} {function|lazy} {function|val} {function|cache} = MM{function|ap}.{function|empty}[S{function|ymbol}, T{function|ea}]

  {function|def} {function|find}({function|s}: S{function|ymbol})({function|implicit} {function|ec}: E{function|xecution}C{function|ontext}): T{function|ea} = {function|cache}.{function|get}O{function|r}E{function|lse}({function|s}, \{
    {function|val} {function|text} = {function|s}{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {function|for} \{ {function|c} <- {function|text} {function|if} {function|c} {keyword|!=} {string|'x'} && {function|c} > {string|'\\u0020'} \} {function|yield} {function|c}.{function|to}U{function|pper}
    {function|text} {function|match} \{
      {function|case} {function|t} {function|if} {function|t}.{function|length} > 0{function|x}FF {keyword|=>} D{function|efault}
      {function|case} _ {keyword|=>} {function|throw} {function|new} I{function|llegal}S{function|tate}E{function|xception}({function|f}{string|"none: $text%s"})
    \}
  \})
\}
