{literal string|module Main exposing} {punctuation|(}{literal string|main}{punctuation|,} {literal string|Model}{punctuation|)}
{literal string|import Html exposing} {punctuation|(}{literal string|div}{punctuation|,} {literal string|text}{punctuation|)}
{literal string|import Json.Decode as D}
{punctuation|\{}{punctuation|-} {literal string|block -}{punctuation|\}}
{literal string|type} {key property|Msg} {punctuation|=} {literal string|Boil Int \| Wait}
{literal string|type alias} {key property|Model} {punctuation|=} {punctuation|\{} {key property|litres} {punctuation|:} {literal string|Float}{punctuation|,} {key property|name} {punctuation|:} {literal string|String} {punctuation|\}}
{literal string|-- view}
{key property|view} {punctuation|:} {literal string|Model -> Html Msg}
{literal string|view} {key property|model} {punctuation|=}
    {literal string|let} {key property|n} {punctuation|=} {number|0xFF} {literal string|+} {number|1.5e3} {literal string|in}
    {literal string|if model.litres} {key property|>}{punctuation|=} {number|2} {literal string|then div [}{punctuation|]} {punctuation|[} {literal string|text} {punctuation|(}{string|"Pot\\t"} {literal string|++ model.name}{punctuation|)} {punctuation|]} {literal string|else case n of}
        {number|1} {literal string|-> text} {string|""}"multi"""
        {literal string|_ -> List.map} {punctuation|(}{literal string|\\x -> x //} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {literal string|\|> always} {punctuation|(}{literal string|text} {string|"none"}{punctuation|)}
