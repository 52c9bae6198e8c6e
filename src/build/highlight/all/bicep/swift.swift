import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{decorator|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} {keyword|var} litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} "pot \\{punctuation|(}litres {operator|>} {number|1} {operator|?} "big" {operator|:} "small"{punctuation|)} \\u{punctuation|\{}{number|1}F375{punctuation|\}}"
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}"pour"{operator|:} {number|0}x1F{punctuation|,} "wait"{operator|:} {number|1}_000{punctuation|]}
    {keyword|var} label{operator|:} String {punctuation|\{} get {punctuation|\{} #"raw \\#{punctuation|(}name{punctuation|)}"# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty {operator|?} {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} else {punctuation|\{} return nil {punctuation|\}}
        {keyword|for} case let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} {keyword|in} {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} case {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} case is Int{operator|:} break{punctuation|;} default{operator|:} {function|print}{punctuation|(}"""
            multi
            line
            """{punctuation|)} {punctuation|\}}
        do {punctuation|\{} try await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} catch let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}"\\{punctuation|(}e{punctuation|)}"{punctuation|)} {punctuation|\}}
        return items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}i{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {comment|// end}
