#!/{function|usr}/{function|bin}/{function|env} {function|lua}
{keyword|--}[[ A {function|kettle}
  {function|in} L{function|ua} ]]
{function|local} K{function|ettle} <{function|const}> = \{ {function|litres} = 1.7, [{string|"name"}] = {string|'pot'}, [1] = 0{function|x}FF{function|p2} \}
K{function|ettle}.__{function|index} = K{function|ettle}

{function|function} K{function|ettle}.{function|new}({function|litres}, ...)
  {function|local} {function|self} = {function|setmetatable}(\{\}, K{function|ettle})
  {function|self}.{function|litres} = {function|litres} {function|or} 1{function|e-3}
  {function|for} {function|i}, {function|v} {function|in} {function|ipairs}(\{ ... \}) {function|do} {function|self}[{function|i}] = {function|v} {keyword|~=} {function|nil} {function|and} #{function|v} // 2 {function|or} {function|not} {function|v} {function|end}
  {function|return} {function|self}
{function|end}

{function|function} K{function|ettle}:{function|boil}({function|n})
  {function|repeat} {function|n} = {function|n} + 1; {function|if} {function|n} > 10 {function|then} {function|goto} {function|done} {function|end} {function|until} {function|n} >= 5 {function|or} {function|false}
  {comment|::done::}
  {function|print}({string|"at\\t"} .. {function|n} .. [{keyword|==}[ {function|raw} ]] {function|string} ]{keyword|==}], {function|string}.{function|format}({string|"%d"}, {function|n})) {keyword|--} {function|end}
{function|end}
{function|while} {function|true} {function|do} {function|break} {function|end}
