{function|module} Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{function|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{function|import} Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function|type} Msg {operator|=} Boil Int \| Wait
{function|type} alias Model {operator|=} {punctuation|\{} {function|litres} {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
{function|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
{function|view} model {operator|=}
    {function|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5}e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        {function|_} {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
