module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} {keyword|text}{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
\{{operator|-} {keyword|block} {operator|-}\}
{keyword|type} Msg {operator|=} Boil Int \| {keyword|Wait}
{keyword|type} alias Model {operator|=} \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} {keyword|String} \}
-- view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div [] [ {keyword|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} ] {keyword|else} case n {keyword|of}
        {level number|1} {operator|-}{operator|>} {keyword|text} {string|"""multi"""}
        _ {operator|-}{operator|>} {keyword|List}{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} [ {string|'a'} ] \|{operator|>} always {punctuation|(}{keyword|text} {string|"none"}{punctuation|)}
