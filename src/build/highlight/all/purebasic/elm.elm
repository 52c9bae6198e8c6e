{keyword|module} Main {function|exposing }{punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {function|exposing }{punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} {function|text }{punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} {function|List.map }{punctuation|(}\\x {operator|->} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} {function|always }{punctuation|(}text {string|"none"}{punctuation|)}
