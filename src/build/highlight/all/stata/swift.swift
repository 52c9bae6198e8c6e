{command keyword|import} Foundation
{operator|#}{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&}{operator|&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{operator|#}endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{command keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {punctuation|\{}
    {command keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    {command keyword|let} name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big{string-literal|{string|" : "}}small{string-literal|{string|") \\u\{1F375\}"}}
    {command keyword|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{punctuation|:} 0x1F{punctuation|,} {string-literal|{string|"wait"}}{punctuation|:} 1_000{punctuation|]}
    {command keyword|var} label{punctuation|:} String {punctuation|\{} get {punctuation|\{} {operator|#}{string-literal|{string|"raw \\#(name)"}}{operator|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity {punctuation|\}} {punctuation|\}}

    {command keyword|mutating} func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        {command keyword|guard} let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        {command keyword|for} case let .{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x % {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+}{operator|=} x {punctuation|\}}
        {command keyword|switch} n {punctuation|\{} case {number|0}..{operator|<}{number|10}{punctuation|:} fallthrough; case is Int{punctuation|:} break; default{punctuation|:} {function|print}{punctuation|(}{string-literal|{string|""}}"
            {command keyword|multi}
            {command keyword|line}
            {string-literal|{string|""}}"{punctuation|)} {punctuation|\}}
        {command keyword|do} {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {command keyword|return} items.map {punctuation|\{} {variable|$0} {operator|*} {number|2} {punctuation|\}}.{function|sorted}{punctuation|(}{keyword|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
{command keyword|extension} Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
