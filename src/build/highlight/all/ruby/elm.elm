{keyword|module} {class-name|Main} exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{punctuation|.}Decode as {constant|D}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type {keyword|alias} Model {operator|=} {punctuation|\{} litres {operator|:} {builtin|Float}{punctuation|,} name {operator|:} {builtin|String} {punctuation|\}}
{operator|-}{operator|-} view
view {operator|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string-literal|{string|"Pot\\t"}} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|-}{operator|>} text {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}\\x {operator|-}{operator|>} x {operator|/}{operator|/} {number|2}{punctuation|)} {punctuation|[} {string-literal|{string|'a'}} {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string-literal|{string|"none"}}{punctuation|)}
