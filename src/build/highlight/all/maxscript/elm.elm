{function-call function|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{function-call function|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{function-call function|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function-call function|type} Msg {operator|=} {function-call function|Boil} Int \| Wait
{function-call function|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{comment|-- view}
view {punctuation|:} Model {operator|-}{operator|>} {function-call function|Html} Msg
{function-call function|view} model {operator|=}
    {function-call function|let} n {operator|=} {number|0xFF} {operator|+} 1{punctuation|.}5e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {function-call function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n {keyword|of}
        {number|1} {operator|-}{operator|>} {function-call function|text} {string|""}"multi{string|""}"
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} \|{operator|>} {function-call function|always} {punctuation|(}{function-call function|text} {string|"none"}{punctuation|)}
