{property-declaration|{property|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}}
{property-declaration|{property|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}}
{selector|import Json.Decode as D}
{punctuation|\{}{property-declaration|{property|-} block {operator|-}{punctuation|\}}}
{property-declaration|{property|type} Msg {operator|=} Boil Int \| Wait}
{selector|type alias Model = {punctuation|\{}} {property-declaration|{property|litres} {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}}
{property-declaration|{property|--} view}
{property-declaration|{property|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg}
{selector|view model =}
    {property-declaration|{property|let} n {operator|=} {number|0}{unit|x}FF {operator|+} {number|1.5}{unit|e}{number|3} {operator|in}}
    {statement|{keyword|if} model.litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model.name{punctuation|)} {punctuation|]} {keyword|else} case n of}
        {property-declaration|{property|1} {operator|-}{operator|>} text {string|""}{string|"multi"}{string|""}}
        {property-declaration|{property|_} {operator|-}{operator|>} List.map {punctuation|(}\\x {operator|-}{operator|>} x {comment|// 2) [ 'a' ] \|> always (text "none")}}
