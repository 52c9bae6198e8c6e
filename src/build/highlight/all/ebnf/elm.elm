{rule|module Main exposing} {punctuation|(}{rule|main}{punctuation|,} {rule|Model}{punctuation|)}
{rule|import Html exposing} {punctuation|(}{rule|div}{punctuation|,} {rule|text}{punctuation|)}
{rule|import Json}{punctuation|.}{rule|Decode as D}
{punctuation|\{}{operator|-} {rule|block} {operator|-}{punctuation|\}}
{definition rule keyword|type Msg} {operator|=} {rule|Boil Int} {operator|\|} {rule|Wait}
{definition rule keyword|type alias Model} {operator|=} {punctuation|\{} {rule|litres} : {rule|Float}{punctuation|,} {rule|name} : {rule|String} {punctuation|\}}
{operator|-}{operator|-} {rule|view}
{rule|view} : {rule|Model} {operator|-}> {rule|Html Msg}
{definition rule keyword|view model} {operator|=}
    {definition rule keyword|let n} {operator|=} 0xFF + 1{punctuation|.}5e3 {rule|in}
    {rule|if model}{punctuation|.}{rule|litres} >{operator|=} 2 {rule|then div} {punctuation|[}{punctuation|]} {punctuation|[} {rule|text} {punctuation|(}{string|"Pot\\t"} ++ {rule|model}{punctuation|.}{rule|name}{punctuation|)} {punctuation|]} {rule|else case n of}
        1 {operator|-}> {rule|text} {string|""}{string|"multi"}{string|""}
        _ {operator|-}> {rule|List}{punctuation|.}{rule|map} {punctuation|(}\\{rule|x} {operator|-}> {rule|x} {operator|/}{operator|/} 2{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}> {rule|always} {punctuation|(}{rule|text} {string|"none"}{punctuation|)}
