import Foundation
{variable|#}{keyword|if} os{punctuation|(}macOS{punctuation|)} && swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
{variable|#}endif
{variable|@}available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable>: Codable where T{operator|:} Hashable {punctuation|\{}
    private{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1.7}
    {command builtin|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {command builtin|let} steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{operator|:} {number|0}{variable|x}{number|1}F{punctuation|,} {string|"wait"}{operator|:} {number|1}{constant|_}{number|000}{punctuation|]}
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} {variable|#}{string|"raw \\#(name)"}{variable|#} {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue.isEmpty ? {number|0} {operator|:} .{constant|infinity} {punctuation|\}} {punctuation|\}}

    mutating func boil{punctuation|(}{constant|_} n{operator|:} inout Int{punctuation|,} {keyword|until} t{operator|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {command builtin|let} t {operator|=} t{punctuation|,} t !{operator|=} {number|0} {keyword|else} {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} case {command builtin|let} .some{punctuation|(}{variable|x}{punctuation|)} {constant|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where {variable|x} {comment|% 2 == 1 \{ n &+= x \}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case is Int{operator|:} break{punctuation|;} default{operator|:} print{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch {command builtin|let} e as KettleError {punctuation|\{} fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items.map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}.sorted{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i << {number|2} {punctuation|\}} {punctuation|\}} // {keyword|end}
