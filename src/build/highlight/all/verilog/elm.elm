{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{operator|\{-} block {operator|-\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} {keyword|alias} Model {operator|=} {operator|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {operator|\}}
{operator|--} view
view {punctuation|:} Model {operator|->} Html Msg
view model {operator|=}
    let n {operator|=} {number|0}xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|++} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} {operator|->} text {string|""}{string|"multi"}{string|""}
        _ {operator|->} List{punctuation|.}map {punctuation|(}\\x {operator|->} x {comment|// 2) [ 'a' ] \|> always (text "none")}
