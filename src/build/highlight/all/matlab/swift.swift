import Foundation
#{keyword|if} {function|os}{punctuation|(}macOS{punctuation|)} {operator|&&} {function|swift}{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#endif
{operator|@}{function|available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public struct Kettle{operator|<}T{operator|:} Comparable{operator|>}{operator|:} Codable where T{operator|:} Hashable {punctuation|\{}
    {function|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} "pot {operator|\\}{punctuation|(}litres {operator|>} {number|1} ? "big" {operator|:} "small"{punctuation|)} {operator|\\}u{punctuation|\{}{number|1}F375{punctuation|\}}"
    static let steps{operator|:} {punctuation|[}String{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}"pour"{operator|:} {number|0}x1F{punctuation|,} "wait"{operator|:} {number|1}_000{punctuation|]}
    var label{operator|:} String {punctuation|\{} get {punctuation|\{} #"raw {operator|\\}#{punctuation|(}name{punctuation|)}"# {punctuation|\}} set {punctuation|\{} litres {operator|=} newValue{punctuation|.}isEmpty ? {number|0} {operator|:} {punctuation|.}infinity {punctuation|\}} {punctuation|\}}

    mutating func {function|boil}{punctuation|(}_ n{operator|:} inout Int{punctuation|,} until t{operator|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {punctuation|!}{operator|=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}{function|some}{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {comment|% 2 == 1 \{ n &+= x \}}
        {keyword|switch} n {punctuation|\{} {keyword|case} {number|0.}{punctuation|.}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is Int{operator|:} {keyword|break}{punctuation|;} default{operator|:} {function|print}{punctuation|(}"""
            multi
            line
            """{punctuation|)} {punctuation|\}}
        do {punctuation|\{} {keyword|try} await {function|work}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|catch} let e as KettleError {punctuation|\{} {function|fatalError}{punctuation|(}"{operator|\\}{punctuation|(}e{punctuation|)}"{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}{function|sorted}{punctuation|(}by{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} {function|subscript}{punctuation|(}{number|i}{operator|:} Int{punctuation|)} {operator|-}{operator|>} Int {punctuation|\{} {number|i} {operator|<}{operator|<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
