{keyword|module} Main {function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as {constant|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} {literal-property property|litres} {operator|:} Float{punctuation|,} {literal-property property|name} {operator|:} String {punctuation|\}}
{operator|--} view
{literal-property property|view} {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text} {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}
        _ {operator|-}{operator|>} List{punctuation|.}{function|map} {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}
