{function|module} M{function|ain} {function|exposing} ({function|main}, M{function|odel})
{function|import} H{function|tml} {function|exposing} ({function|div}, {function|text})
{function|import} J{function|son}.D{function|ecode} {function|as} D
\{- {function|block} -\}
{function|type} M{function|sg} = B{function|oil} I{function|nt} \| W{function|ait}
{function|type} {function|alias} M{function|odel} = \{ {function|litres} : F{function|loat}, {function|name} : S{function|tring} \}
{keyword|--} {function|view}
{function|view} : M{function|odel} -> H{function|tml} M{function|sg}
{function|view} {function|model} =
    {function|let} {function|n} = 0{function|x}FF + 1.5{function|e3} {function|in}
    {function|if} {function|model}.{function|litres} >= 2 {function|then} {function|div} [] [ {function|text} ({string|"Pot\\t"} {keyword|++} {function|model}.{function|name}) ] {function|else} {function|case} {function|n} {function|of}
        1 -> {function|text} {string|""}{string|"multi"}{string|""}
        _ -> L{function|ist}.{function|map} (\\{function|x} -> {function|x} // 2) [ {string|'a'} ] \|> {function|always} ({function|text} {string|"none"})
