import Foundation
{comment|#if os(macOS) && swift(>=5.5)}
{comment|#endif}
{variable|@available}{punctuation|(}iOS {number|15}{punctuation|,} {operator|*}{punctuation|)}
public {keyword|struct} Kettle{operator|<}{constant|T}{operator|:} Comparable{operator|>}{operator|:} Codable where {constant|T}{operator|:} Hashable {punctuation|\{}
    {keyword|private}{punctuation|(}set{punctuation|)} var litres{operator|:} Double {operator|=} {number|1.7}
    let name {operator|=} {string-literal|{string|"pot \\(litres > 1 ? "}}big{string-literal|{string|" : "}}small{string-literal|{string|") \\u\{1F375\}"}}
    static let steps{operator|:} {punctuation|[}{builtin|String}{operator|:} Int{punctuation|]} {operator|=} {punctuation|[}{string-literal|{string|"pour"}}{operator|:} {number|0x1F}{punctuation|,} {string-literal|{string|"wait"}}{operator|:} {number|1_000}{punctuation|]}
    var label{operator|:} {builtin|String} {punctuation|\{} get {punctuation|\{} {comment|#"raw \\#(name)"# \} set \{ litres = newValue.isEmpty ? 0 : .infinity \} \}}

    mutating func boil{punctuation|(}_ n{operator|:} inout Int{punctuation|,} {keyword|until} t{operator|:} Int{operator|?} {operator|=} nil{punctuation|)} async throws {operator|->} some View {punctuation|\{}
        guard let t {operator|=} t{punctuation|,} t {operator|!=} {number|0} {keyword|else} {punctuation|\{} {keyword|return} nil {punctuation|\}}
        {keyword|for} {keyword|case} let {punctuation|.}some{punctuation|(}x{punctuation|)} in {punctuation|[}{number|1}{punctuation|,} nil{punctuation|,} {number|3}{punctuation|]} where x {operator|%} {number|2} {operator|==} {number|1} {punctuation|\{} n {operator|&}{operator|+=} x {punctuation|\}}
        switch n {punctuation|\{} {keyword|case} {number|0}{operator|..}{operator|<}{number|10}{operator|:} fallthrough{punctuation|;} {keyword|case} is Int{operator|:} {keyword|break}{punctuation|;} default{operator|:} print{punctuation|(}{string-literal|{string|""}}"
            multi
            line
            {string-literal|{string|""}}"{punctuation|)} {punctuation|\}}
        {keyword|do} {punctuation|\{} try await work{punctuation|(}{punctuation|)} {punctuation|\}} catch let e {keyword|as} KettleError {punctuation|\{} fatalError{punctuation|(}{string-literal|{string|"\\(e)"}}{punctuation|)} {punctuation|\}}
        {keyword|return} items{punctuation|.}map {punctuation|\{} ${number|0} {operator|*} {number|2} {punctuation|\}}{punctuation|.}sorted{punctuation|(}{symbol|by}{operator|:} {operator|>}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}
extension Kettle{operator|:} Equatable {punctuation|\{} subscript{punctuation|(}{symbol|i}{operator|:} Int{punctuation|)} {operator|->} Int {punctuation|\{} i {operator|<<} {number|2} {punctuation|\}} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
