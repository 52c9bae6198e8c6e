module Main {function|exposing} {punctuation|(}{keyword|main}{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} {class-name|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|->} text {string|""}"multi{string|""}"
        _ {operator|->} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
