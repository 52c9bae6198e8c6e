{text comment|module Main exposing} {punctuation|(}{text comment|main}{punctuation|,} {text comment|Model}{punctuation|)}
{text comment|import Html exposing} {punctuation|(}{text comment|div}{punctuation|,} {type variable|text}{punctuation|)}
{text comment|import Json}{punctuation|.}{text comment|Decode as D}
{punctuation|\{}{text comment|- block -}{punctuation|\}}
{text comment|type Msg = Boil Int \| Wait
type alias Model =} {punctuation|\{} {text comment|litres} {punctuation|:} {text comment|Float}{punctuation|,} {text comment|name} {punctuation|:} {text comment|String} {punctuation|\}}
{text comment|-- view
view} {punctuation|:} {text comment|Model -> Html Msg
view model =}
    {keyword|let} {text comment|n =} {number|0xFF} {text comment|+} {number|1.5e3} {position keyword|in}
    {keyword|if} {text comment|model}{punctuation|.}{text comment|litres >=} {number|2} {text comment|then div []} {comment|[ text ("Pot\\t" ++ model.name) ]} {keyword|else} {text comment|case n of}
        {number|1} {text comment|->} {type variable|text} {string|""}{string|"multi"}{string|""}
        {text comment|_ ->} {type variable|List}{punctuation|.}{text comment|map} {punctuation|(}{text comment|\\x -> x //} {number|2}{punctuation|)} {comment|[ 'a' ]} {text comment|\|> always} {punctuation|(}{type variable|text} {string|"none"}{punctuation|)}
