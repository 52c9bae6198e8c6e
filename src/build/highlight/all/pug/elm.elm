{tag|module} {plain-text|Main exposing (main, Model)}
{tag|import} {plain-text|Html exposing (div, text)}
{tag|import} {plain-text|Json.Decode as D}
\{{punctuation|-} block {punctuation|-}\}
{tag|type} {plain-text|Msg = Boil Int \| Wait}
{tag|type} {plain-text|alias Model = \{ litres : Float, name : String \}}
{punctuation|-}{code|{operator|-} view}
{tag|view} {plain-text|: Model -> Html Msg}
{tag|view} {plain-text|model =}
    {tag|let} {plain-text|n = 0xFF + 1.5e3 in}
    {flow-control|{branch keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}}
        {tag|1} {plain-text|-> text """multi"""}
        {tag|_} {plain-text|-> List.map (\\x -> x // 2) [ 'a' ] \|> always (text "none")}
