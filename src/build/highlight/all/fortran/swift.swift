import Foundation
#{keyword|if} os{punctuation|(}macOS{punctuation|)} {punctuation|&}{punctuation|&} swift{punctuation|(}{operator|>=}{number|5.5}{punctuation|)}
#{keyword|endif}
@available{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
{keyword|public} struct Kettle{operator|<}T{punctuation|:} Comparable{operator|>}{punctuation|:} Codable {keyword|where} T{punctuation|:} Hashable \{
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{punctuation|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string|"pot \\(litres > 1 ? "}big{string|" : "}small{string|") \\u\{1F375\}"}
    static let steps{punctuation|:} [String{punctuation|:} Int] {operator|=} [{string|"pour"}{punctuation|:} {number|0}x1F{punctuation|,} {string|"wait"}{punctuation|:} {number|1_000}]
    var label{punctuation|:} String \{ get \{ #{string|"raw \\#(name)"}# \} set \{ litres {operator|=} newValue.isEmpty ? {number|0} {punctuation|:} .infinity \} \}

    mutating func boil{punctuation|(}_ n{punctuation|:} {keyword|inout} Int{punctuation|,} until t{punctuation|:} Int? {operator|=} nil{punctuation|)} async throws {operator|-}{operator|>} some View \{
        guard let t {operator|=} t{punctuation|,} t {comment|!= 0 else \{ return nil \}}
        for {keyword|case} let .some{punctuation|(}x{punctuation|)} {keyword|in} [{number|1}{punctuation|,} nil{punctuation|,} {number|3}] {keyword|where} x {operator|%} {number|2} {operator|==} {number|1} \{ n {punctuation|&}{operator|+}{operator|=} x \}
        switch n \{ {keyword|case} {number|0.}.{operator|<}{number|10}{punctuation|:} fallthrough{punctuation|;} {keyword|case} is Int{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {keyword|print}{punctuation|(}{string|""}"
            multi
            line
            {string|""}"{punctuation|)} \}
        {keyword|do} \{ try await work{punctuation|(}{punctuation|)} \} catch let e as KettleError \{ fatalError{punctuation|(}{string|"\\(e)"}{punctuation|)} \}
        {keyword|return} items.map \{ ${number|0} {operator|*} {number|2} \}.sorted{punctuation|(}by{punctuation|:} {operator|>}{punctuation|)}
    \}
\}
extension Kettle{punctuation|:} Equatable \{ subscript{punctuation|(}i{punctuation|:} Int{punctuation|)} {operator|-}{operator|>} Int \{ i {operator|<}{operator|<} {number|2} \} \} {operator|//} {keyword|end}
