{keyword|import} Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable where T{punctuation|:} Hashable {operator|\{}
    {function|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}{keyword|small}{string|") \\u\{1F375\}"}
    {keyword|static} let steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}{punctuation|]}
    {keyword|var} label{punctuation|:} String {operator|\{} get {operator|\{} #{string|"raw \\#(name)"}# {operator|\}} set {operator|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {punctuation|:} {punctuation|.}infinity {operator|\}} {operator|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} {keyword|inout} Int{punctuation|,} until t{punctuation|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {operator|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {operator|\{} {keyword|return} nil {operator|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {operator|\{} n {operator|&+=} x {operator|\}}
        switch n {operator|\{} {keyword|case} {number|0}{punctuation|.}{punctuation|.}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {function|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {operator|\}}
        {keyword|do} {operator|\{} try await {function|work}{punctuation|(}{punctuation|)} {operator|\}} catch let e as KettleError {operator|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {operator|\}}
        {keyword|return} items{punctuation|.}map {operator|\{} {kernel-function property|$0} {operator|*} {number|2} {operator|\}}{punctuation|.}{function|sorted}{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    {operator|\}}
{operator|\}}
extension Kettle{punctuation|:} Equatable {operator|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|->} Int {operator|\{} i {operator|<<} {number|2} {operator|\}} {operator|\}} {comment|// end}
