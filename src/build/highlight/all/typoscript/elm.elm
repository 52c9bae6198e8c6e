{tag|module} {tag|Main} {tag|exposing} {punctuation|(}{tag|main}{punctuation|,} {tag|Model}{punctuation|)}
{tag|import} {tag|Html} {tag|exposing} {punctuation|(}{tag|div}{punctuation|,} {tag|text}{punctuation|)}
{tag|import} {tag|Json{punctuation|.}}{tag|Decode} {tag|as} {tag|D}
{punctuation|\{}{tag|-} {tag|block} {tag|-}{punctuation|\}}
{tag|type} {tag|Msg} {operator|=} {string|Boil Int {punctuation|\|} Wait}
{tag|type} {tag|alias} {tag|Model} {operator|=} {string|\{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}}
{tag|--} {tag|view}
{tag|view} {punctuation|:} {tag|Model} {tag|-}{operator|>} {tag|Html} {tag|Msg}
{tag|view} {tag|model} {operator|=}{string|}
    {tag|let} {tag|n} {operator|=} {string|0xFF + 1.5e3 in}
    {tag|if} {tag|model{punctuation|.}}{tag|litres} {operator|>=} {string|2 then div [] [ text ("Pot\\t" ++ model.name) ] else case n of}
        {tag|1} {tag|-}{operator|>} {tag|text} """{tag|multi}"""
        {tag|_} {tag|-}{operator|>} {tag|List{punctuation|.}}{tag|map} {punctuation|(}{tag|\\x} {tag|-}{operator|>} {tag|x} {comment|// 2) [ 'a' ] \|> always (text "none")}
