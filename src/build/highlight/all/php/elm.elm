module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{operator|.}Decode {keyword|as} {constant|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil {keyword type-declaration|Int} {operator|\|} {class-name|Wait}
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} {keyword type-declaration|Float}{punctuation|,} {argument-name|name} {punctuation|:} {keyword type-declaration|String} {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} {property|Html} Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} in
    {keyword|if} model{operator|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string double-quoted-string|"Pot\\t"} {operator|++} model{operator|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} {property|text} {string double-quoted-string|""}{string double-quoted-string|"multi"}{string double-quoted-string|""}
        {constant|_} {operator|->} {property|List}{operator|.}{function|map} {punctuation|(}\\x {operator|->} {property|x} {comment|// 2) [ 'a' ] \|> always (text "none")}
