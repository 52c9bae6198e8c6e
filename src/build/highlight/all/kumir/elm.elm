{name|module Main exposing} {punctuation|(}{name|main}{punctuation|,} {name|Model}{punctuation|)}
{name|import Html exposing} {punctuation|(}{name|div}{punctuation|,} {name|text}{punctuation|)}
{name|import Json}.{name|Decode as D}
\{{operator-char operator|-} {name|block} {operator-char operator|-}\}
{name|type Msg} {operator-char operator|=} {name|Boil Int} {comment|\| Wait}
{name|type alias Model} {operator-char operator|=} \{ {name|litres} {punctuation|:} {name|Float}{punctuation|,} {name|name} {punctuation|:} {name|String} \}
{operator-char operator|-}{operator-char operator|-} {name|view}
{name|view} {punctuation|:} {name|Model} {operator-char operator|-}{operator-char operator|>} {name|Html Msg}
{name|view model} {operator-char operator|=}
    {name|let n} {operator-char operator|=} 0xFF {operator-char operator|+} {number|1.5e3} {name|in}
    {name|if model}.{name|litres} {operator-char operator|>=} {number|2} {name|then div} {punctuation|[}{punctuation|]} {punctuation|[} {name|text} {punctuation|(}{string|"Pot\\t"} {operator-char operator|+}{operator-char operator|+} {name|model}.{name|name}{punctuation|)} {punctuation|]} {name|else case n of}
        {number|1} {operator-char operator|-}{operator-char operator|>} {name|text} {string|""}{string|"multi"}{string|""}
        {name|_} {operator-char operator|-}{operator-char operator|>} {name|List}.{name|map} {punctuation|(}\\{name|x} {operator-char operator|-}{operator-char operator|>} {name|x} {operator-char operator|/}{operator-char operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {comment|\|> always (text "none")}
