# {function|kettle}
### {function|block} ###
{function|class} K{function|ettle} {function|extends} P{function|ot}
  {function|constructor}: ({class-name|@litres} = 1.7, {function|opts}...) -> {function|super}()
  {function|boil}: ({function|n}) {keyword|=>} {function|if} {function|n} {function|isnt} 0{function|x}FF {function|and} {function|not} {class-name|@hot} {function|then} {string|"at #\{n + 1\}"} {function|else} {string|'x'} {function|unless} {function|n}?
{function|list} = ({function|x} {class-name|*} 2 {function|for} {function|x} {function|in} [1..10] {function|when} {function|x} % 2 {function|is} 0)
{function|re} = ///^{function|a}#\{{function|x}\}+ # {function|comment}
///{function|i}
