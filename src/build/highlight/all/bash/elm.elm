module Main exposing {punctuation|(}main, Model{punctuation|)}
{function|import} Html exposing {punctuation|(}div, text{punctuation|)}
{function|import} Json.Decode as D
{punctuation|\{}- block -{punctuation|\}}
{builtin class-name|type} Msg {operator|=} Boil Int {operator|\|} Wait
{builtin class-name|type} {builtin class-name|alias} Model {operator|=} {punctuation|\{} litres {builtin class-name|:} Float, name {builtin class-name|:} String {punctuation|\}}
-- view
view {builtin class-name|:} Model -{operator|>} Html Msg
view model {operator|=}
    {builtin class-name|let} n {operator|=} 0xFF + {number|1}.5e3 {keyword|in}
    {keyword|if} model.litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot{entity|\\t}"} ++ model.name{punctuation|)} {punctuation|]} {keyword|else} {keyword|case} n of
        {number|1} -{operator|>} text {string|""}"multi{string|""}"
        _ -{operator|>} List.map {punctuation|(}{punctuation|\\}x -{operator|>} x // {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {operator|\|}{operator|>} always {punctuation|(}text {string|"none"}{punctuation|)}
