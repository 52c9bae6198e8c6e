{keyword|module} {keyword|Main} exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} {keyword|text}{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{token-operator punctuation|\{}- {keyword|block} -{token-operator punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {token-operator punctuation|\|} {keyword|Wait}
{keyword|type} {keyword|alias} Model {operator|=} {token-operator punctuation|\{} litres {punctuation|:} Float{punctuation|,} {keyword|name} {punctuation|:} String {token-operator punctuation|\}}
-- {keyword|view}
{keyword|view} {punctuation|:} Model -> Html Msg
{keyword|view} model {operator|=}
    {keyword|let} n {operator|=} 0xFF {operator|+} {number|1}{punctuation|.}5e3 {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} {keyword|div} [] [ {keyword|text} {punctuation|(}"Pot\\t" ++ model{punctuation|.}{keyword|name}{punctuation|)} ] {keyword|else} {keyword|case} n {keyword|of}
        {number|1} -> {keyword|text} {eol-comment comment|"""multi"""}
        _ -> {keyword|List}{punctuation|.}map {punctuation|(}\\x -> {keyword|x} // {number|2}{punctuation|)} [ {string|'a'} ] {token-operator punctuation|\|}> always {punctuation|(}text {eol-comment comment|"none")}
