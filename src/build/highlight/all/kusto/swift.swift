import Foundation
#if {function|os}{punctuation|(}macOS{punctuation|)} && {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
@{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}{keyword|set}{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    {keyword|let} name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static {keyword|let} steps{punctuation|:} {punctuation|[}String{punctuation|:} Int{punctuation|]} {operator|=} {punctuation|[}{string|"pour"}{punctuation|:} {number|0x1F}{punctuation|,} {string|"wait"}{punctuation|:} {number|1}_000{punctuation|]}
    var label{punctuation|:} String {punctuation|\{} get {punctuation|\{} #{string|"raw \\#(name)"}# {punctuation|\}} {keyword|set} {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {punctuation|:} {command keyword|.infinity} {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{punctuation|:} inout Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard {keyword|let} t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        for case {keyword|let} {command keyword|.some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n &{operator|+}{operator|=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0}{operator|..}{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} case is Int{punctuation|:} break{punctuation|;} default{punctuation|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch {keyword|let} e {keyword|as} KettleError {punctuation|\{} {function|fatalError}{punctuation|(}{string|"\\(e)"}{punctuation|)} {punctuation|\}}
        return items{command keyword|.map} {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{command keyword|.sorted}{punctuation|(}{keyword|by}{punctuation|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{punctuation|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
