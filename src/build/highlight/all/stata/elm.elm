{command keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{command keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{command keyword|import} Json.Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{command keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{command keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
{command keyword|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
{command keyword|view} model {operator|=}
    {command keyword|let} n {operator|=} 0xFF {operator|+} {number|1}{number|.5}e3 {keyword|in}
    {command keyword|if} model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string-literal|{string|"Pot\\t"}} {operator|++} model.name{punctuation|)} {punctuation|]} else case n {keyword|of}
        {number|1} {operator|-}{operator|>} text {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}}
        _ {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
