{keyword|import} Foundation
{variable|#if} {keyword|os}{punctuation|(}macOS{punctuation|)} && {keyword|swift}{punctuation|(}{punctuation|>}{punctuation|=}{number|5.5}{punctuation|)}
{variable|#endif}
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {punctuation|*}{punctuation|)}
{keyword|public} {keyword|struct} Kettle{punctuation|<}{label|T:} Comparable{punctuation|>}: Codable {keyword|where} {label|T:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}{keyword|set}{punctuation|)} {keyword|var} {label|litres:} Double {punctuation|=} {number|1.7}
    {keyword|let} {keyword|name} {punctuation|=} {string|"pot \\(litres > 1 ? "}{keyword|big}{string|" : "}{keyword|small}{string|") \\u\{1F375\}"}
    {keyword|static} {keyword|let} {label|steps:} {punctuation|[}{label|String:} Int{punctuation|]} {punctuation|=} {punctuation|[}{string|"pour"}: {number|0x1F}{punctuation|,} {string|"wait"}: 1_000{punctuation|]}
    {keyword|var} {label|label:} String {punctuation|\{} {keyword|get} {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} {keyword|litres} {punctuation|=} newValue{punctuation|.}isEmpty ? {number|0} : {punctuation|.}{keyword|infinity} {punctuation|\}} {punctuation|\}}

    {keyword|mutating} {keyword|func} {keyword|boil}{punctuation|(}{keyword|_} {label|n:} {keyword|inout} Int{punctuation|,} {keyword|until} {label|t:} Int? {punctuation|=} {keyword|nil}{punctuation|)} {keyword|async} {keyword|throws} -{punctuation|>} {keyword|some} View {punctuation|\{}
        {keyword|guard} {keyword|let} {keyword|t} {punctuation|=} {keyword|t}{punctuation|,} {keyword|t} {punctuation|!}{punctuation|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} {keyword|nil} {punctuation|\}}
        {keyword|for} {keyword|case} {keyword|let} {punctuation|.}{keyword|some}{punctuation|(}{keyword|x}{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} {keyword|nil}{punctuation|,} {number|3}{punctuation|]} {keyword|where} {keyword|x} % {number|2} {punctuation|=}{punctuation|=} {number|1} {punctuation|\{} {keyword|n} &+{punctuation|=} {keyword|x} {punctuation|\}}
        {keyword|switch} {keyword|n} {punctuation|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{punctuation|<}{number|10}: {keyword|fallthrough}{comment|; case is Int: break; default: print("""}
            {keyword|multi}
            {keyword|line}
            {string|""}{string|") \}
        do \{ try await work() \} catch let e as KettleError \{ fatalError("}\\{punctuation|(}{keyword|e}{punctuation|)}"{punctuation|)} {punctuation|\}}
        {keyword|return} {keyword|items}{punctuation|.}{keyword|map} {punctuation|\{} ${number|0} {punctuation|*} {number|2} {punctuation|\}}{punctuation|.}{keyword|sorted}{punctuation|(}{label|by:} {punctuation|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{keyword|extension} {label|Kettle:} Equatable {punctuation|\{} {keyword|subscript}{punctuation|(}{label|i:} Int{punctuation|)} -{punctuation|>} Int {punctuation|\{} {keyword|i} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}} {punctuation|\}} // {keyword|end}
