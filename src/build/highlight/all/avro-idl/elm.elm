module Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{punctuation|\{}{punctuation|-} block {punctuation|-}{punctuation|\}}
type Msg {operator|=} Boil Int \| Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{punctuation|-}{punctuation|-} view
view {punctuation|:} Model {punctuation|-}{punctuation|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} + {number|1.5e3} in
    if model{punctuation|.}litres {punctuation|>}{operator|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {punctuation|-}{punctuation|>} text {string|""}"multi{string|""}"
        _ {punctuation|-}{punctuation|>} List{punctuation|.}{keyword|map} {punctuation|(}\\x {punctuation|-}{punctuation|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
